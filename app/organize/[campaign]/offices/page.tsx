import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { countedWords } from "@/app/organize/[campaign]/offices/counted-words";
import { OfficeFilterForm } from "@/components/insights/offices/office-filter-form";
import { OfficeTable } from "@/components/insights/offices/office-table";
import styles from "@/components/responses/response-card.module.css";
import { Intro } from "@/components/site/intro";
import { clock } from "@/lib/env";
import { officeFilterFrom } from "@/lib/insights/offices/office";
import { inOrder, type OfficeOrder, officeOrderFrom } from "@/lib/insights/offices/office-order";
import { listOffices } from "@/lib/insights/offices/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A page of all is as long as all other pages together: the first are enough to begin with. */
const SHOWN = 60;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offices"))("title"), robots: { index: false } };
}

export default async function OfficesPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const base = `/organize/${slug}/offices`;
  const actor = await requireMember(base);
  const given = await searchParams;
  const [filter, order, isAll] = [officeFilterFrom(given), officeOrderFrom(given), given.all === "1"];
  const { campaign, asOf, asks, askSlug, lines } = orNotFound(await listOffices(actor, slug, filter, clock()));
  const t = await getTranslations();
  const shown = inOrder(lines, order).slice(0, isAll ? undefined : SHOWN);
  const hrefOf = (sort: OfficeOrder, all: boolean): string => {
    const chosen = Object.entries({ ...filter, sort, all: all ? "1" : null });
    return `${base}?${new URLSearchParams(chosen.flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
  };
  const written = lines.filter(({ letters }) => letters > 0).length;
  return (
    <>
      <Intro
        eyebrow={await countedWords(campaign.title, asOf)}
        title={t("offices.headline", { count: lines.length, written })}
      />
      <nav className={styles.links} aria-label={t("offices.links")}>
        <a href={`/organize/${slug}/lobby-day`}>{t("offices.lobbyDayLink")}</a>
      </nav>
      <OfficeFilterForm {...{ base, filter, order, asks, askSlug }} />
      {shown.length > 0 ? (
        <OfficeTable lines={shown} base={base} order={order} hrefOf={(sort) => hrefOf(sort, isAll)} />
      ) : (
        <p>{t.rich("offices.none", { link: (words) => <a href={base}>{words}</a> })}</p>
      )}
      {shown.length < lines.length && (
        <p>
          <a href={hrefOf(order, true)}>{t("offices.all", { count: lines.length })}</a>
        </p>
      )}
    </>
  );
}
