import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { LobbyDayPlan } from "@/components/insights/offices/lobby-day-plan";
import { OfficePicks } from "@/components/insights/offices/office-picks";
import styles from "@/components/responses/response-card.module.css";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { lobbyDayFrom, parseLobbyDay } from "@/lib/insights/lobby-day/lobby-day";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offices.lobbyDay"))("title"), robots: { index: false } };
}

export default async function LobbyDayPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const base = `/organize/${slug}`;
  const actor = await requireMember(`${base}/lobby-day`);
  const campaign = orNotFound(await findStaffCampaign(actor, slug));
  const given = Object.entries(await searchParams);
  const search = new URLSearchParams(given.flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])));
  const visits = lobbyDayFrom(search);
  const parsed = search.get("check") === "wrong" ? parseLobbyDay(visits) : null;
  const problems = parsed?.ok === false ? parsed.problem : [];
  const t = await getTranslations("offices");
  return (
    <>
      <Intro
        eyebrow={campaign.title}
        title={t("lobbyDay.headline", { count: visits.length })}
        lede={t("lobbyDay.lede")}
      />
      <nav className={styles.links} aria-label={t("links")}>
        <a href={`${base}/offices`}>{t("office.all")}</a>
      </nav>
      {problems.length > 0 && <Notice>{t("lobbyDay.wrong", { count: problems.length })}</Notice>}
      {search.get("check") === "nobody" && <Notice>{t("lobbyDay.nobody")}</Notice>}
      {visits.length > 0 && (
        <LobbyDayPlan visits={visits} problems={problems} action={`${base}/lobby-day/packets.pdf`} />
      )}
      <OfficePicks visits={visits} day={search.get("day") ?? ""} action={`${base}/lobby-day`} />
    </>
  );
}
