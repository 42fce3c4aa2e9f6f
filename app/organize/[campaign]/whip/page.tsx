import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { GoalSection } from "@/app/organize/[campaign]/whip/goal-section";
import { readWhipQuery, whipHref } from "@/app/organize/[campaign]/whip/query";
import { WhipBreakdown } from "@/app/organize/[campaign]/whip/whip-breakdown";
import { WhipFilters } from "@/app/organize/[campaign]/whip/whip-filters";
import { Intro } from "@/components/site/intro";
import admin from "@/components/staff/admin.module.css";
import { NextLettersTable } from "@/components/whip/next-letters-table";
import { WhipCount } from "@/components/whip/whip-count";
import { WhipRows } from "@/components/whip/whip-rows";
import { clock } from "@/lib/env";
import { findWhipBoard } from "@/lib/responses/whip/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const ROWS_SHOWN = 60;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("whip"))("pageTitle"), robots: { index: false } };
}

export default async function WhipPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const base = `/organize/${slug}/whip`;
  const actor = await requireMember(base);
  const given = await searchParams;
  const query = readWhipQuery(given);
  const page = orNotFound(await findWhipBoard(actor, slug, query, clock()));
  const { board } = page;
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  if (!board) return <Intro eyebrow={page.campaign.title} title={t("whip.pageTitle")} lede={t("whip.empty")} />;
  const { ask, chamber, tally, needed, rows, next, newPlaces, countedAt } = board;
  const here = { ...query, ask: ask.slug, chamber };
  const hrefOf = (change: Parameters<typeof whipHref>[2]): string => whipHref(base, here, change);
  const ledgerOf = (bioguide: string): string => `${base}/${bioguide}?${new URLSearchParams({ ask: ask.slug })}`;
  const shown = given.all === "1" ? rows : rows.slice(0, ROWS_SHOWN);
  const title = tally.yes >= needed ? "reached" : "headline";
  return (
    <>
      <Intro
        eyebrow={page.campaign.title}
        title={t(`whip.${title}`, { yes: tally.yes, needed, chamber })}
        lede={ask.headline}
      />
      <WhipCount tally={tally} needed={needed} chosen={query.column} hrefOf={(column) => hrefOf({ column })} />
      <GoalSection slug={slug} board={board} back={hrefOf({})} />
      <WhipFilters page={{ ...page, board }} query={query} base={base} />
      <section className={admin.section}>
        <h2>{t("whip.next.title")}</h2>
        <NextLettersTable next={next} newPlaces={newPlaces} hrefOf={ledgerOf} />
      </section>
      <section className={admin.section}>
        <h2>{t("whip.list.title", { count: rows.length })}</h2>
        <p>
          {t("whip.noneKnown")} {t("whip.list.supportersHint")}
        </p>
        <WhipRows rows={shown} hrefOf={ledgerOf} />
        {shown.length < rows.length && (
          <p>
            <a href={hrefOf({ all: "1" })}>{t("whip.list.all", { count: rows.length })}</a>
          </p>
        )}
      </section>
      <WhipBreakdown board={board} hrefOf={hrefOf} />
      <p>{countedAt ? t("whip.counted", { time: format.dateTime(countedAt, "moment") }) : t("whip.notCounted")}</p>
    </>
  );
}
