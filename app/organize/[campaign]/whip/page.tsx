import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { GoalSection } from "@/app/organize/[campaign]/whip/goal-section";
import { readWhipQuery, whipHref } from "@/app/organize/[campaign]/whip/query";
import { WhipFilters } from "@/app/organize/[campaign]/whip/whip-filters";
import { signOut } from "@/app/sign-out";
import { Intro } from "@/components/site/intro";
import admin from "@/components/staff/admin.module.css";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { NextLettersTable } from "@/components/whip/next-letters-table";
import { WhipCount } from "@/components/whip/whip-count";
import { WhipGroups } from "@/components/whip/whip-groups";
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
  const nav = (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="whip" />
    </>
  );
  if (!board) {
    return (
      <>
        {nav}
        <Intro eyebrow={page.campaign.title} title={t("whip.pageTitle")} lede={t("whip.empty")} />
      </>
    );
  }
  const { ask, chamber, tally, needed, rows, next, countedAt } = board;
  const here = { ...query, ask: ask.slug, chamber };
  const hrefOf = (change: Parameters<typeof whipHref>[2]): string => whipHref(base, here, change);
  const ledgerOf = (bioguide: string): string => `${base}/${bioguide}?${new URLSearchParams({ ask: ask.slug })}`;
  const shown = given.all === "1" ? rows : rows.slice(0, ROWS_SHOWN);
  const title = tally.yes >= needed ? "reached" : "headline";
  const party = (key: string): string =>
    key === ""
      ? t("whip.by.noParty")
      : t(`representatives.person.party.${key}` as "representatives.person.party.Democrat");
  return (
    <>
      {nav}
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
        <NextLettersTable next={next} hrefOf={ledgerOf} />
      </section>
      <section className={admin.section}>
        <h2>{t("whip.list.title", { count: rows.length })}</h2>
        <p>{t("whip.noneKnown")}</p>
        <WhipRows rows={shown} hrefOf={ledgerOf} />
        {shown.length < rows.length && (
          <p>
            <a href={hrefOf({ all: "1" })}>{t("whip.list.all", { count: rows.length })}</a>
          </p>
        )}
      </section>
      <section className={admin.section}>
        <h2>{t("whip.by.party")}</h2>
        <WhipGroups
          label={t("whip.by.partyColumn")}
          groups={board.byParty.map((group) => ({
            ...group,
            name: party(group.key),
            href: hrefOf({ party: group.key || null }),
          }))}
        />
        <details>
          <summary>{t("whip.by.state")}</summary>
          <WhipGroups
            label={t("whip.by.stateColumn")}
            groups={board.byState.map((group) => ({
              ...group,
              name: t(`common.states.${group.key}` as "common.states.MA"),
              href: hrefOf({ state: group.key }),
            }))}
          />
        </details>
      </section>
      <p>{countedAt ? t("whip.counted", { time: format.dateTime(countedAt, "moment") }) : t("whip.notCounted")}</p>
    </>
  );
}
