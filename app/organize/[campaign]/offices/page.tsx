import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { OfficeTable } from "@/components/insights/offices/office-table";
import styles from "@/components/responses/response-card.module.css";
import { Intro } from "@/components/site/intro";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { WhipFilterForm } from "@/components/whip/whip-filter";
import { clock } from "@/lib/env";
import { officeFilterFrom } from "@/lib/insights/offices/office";
import { listOffices } from "@/lib/insights/offices/views";
import { PARTIES, stateChoices } from "@/lib/legislators/audience-choices";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offices"))("title"), robots: { index: false } };
}

export default async function OfficesPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const base = `/organize/${slug}`;
  const actor = await requireMember(`${base}/offices`);
  const filter = officeFilterFrom(await searchParams);
  const { campaign, asOf, asks, askSlug, lines } = orNotFound(await listOffices(actor, slug, filter, clock()));
  const t = await getTranslations();
  const format = await getFormatter();
  const time = asOf && format.dateTime(asOf, "moment");
  const all = t("offices.filter.any");
  const written = lines.filter(({ letters }) => letters > 0).length;
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="offices" />
      <Intro
        eyebrow={
          time
            ? t("offices.counted", { campaign: campaign.title, time })
            : t("offices.notCounted", { campaign: campaign.title })
        }
        title={t("offices.headline", { count: lines.length, written })}
      />
      <nav className={styles.links} aria-label={t("offices.links")}>
        <a href={`${base}/lobby-day`}>{t("offices.lobbyDayLink")}</a>
      </nav>
      <WhipFilterForm
        base={`${base}/offices`}
        selects={[
          {
            name: "state",
            label: t("offices.filter.state"),
            value: filter.state,
            options: stateChoices().map((value) => ({
              value,
              label: t(`common.states.${value}` as "common.states.MA"),
            })),
            all,
          },
          {
            name: "party",
            label: t("offices.filter.party"),
            value: filter.party,
            options: PARTIES.map((value) => ({ value, label: t(`representatives.person.party.${value}`) })),
            all,
          },
          {
            name: "chamber",
            label: t("offices.filter.chamber"),
            value: filter.chamber,
            options: (["senate", "house", "president"] as const).map((value) => ({
              value,
              label: t(`offices.filter.${value}`),
            })),
            all,
          },
          {
            name: "ask",
            label: t("offices.filter.ask"),
            value: askSlug,
            options: asks.map(({ slug: value, headline }) => ({ value, label: headline })),
          },
        ]}
      />
      <OfficeTable lines={lines} base={`${base}/offices`} />
    </>
  );
}
