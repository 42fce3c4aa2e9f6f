import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { recordMeetingStep, withdrawMeetingStep } from "@/app/organize/[campaign]/offices/[seat]/actions";
import { officeChartWords } from "@/app/organize/[campaign]/offices/[seat]/office-words";
import { countedWords } from "@/app/organize/[campaign]/offices/counted-words";
import { ChartSection } from "@/components/charts/chart-section";
import { sayWith } from "@/components/charts/say";
import { MeetingNotes } from "@/components/insights/offices/meeting-notes";
import { OfficePlaces, OfficeSeats } from "@/components/insights/offices/office-around";
import { OfficeAsks } from "@/components/insights/offices/office-asks";
import { OfficeFigures } from "@/components/insights/offices/office-figures";
import { OfficeQuotes, OfficeResponses } from "@/components/insights/offices/office-heard";
import { SeatName } from "@/components/insights/offices/seat-name";
import overview from "@/components/insights/overview/overview.module.css";
import styles from "@/components/responses/response-card.module.css";
import { Intro } from "@/components/site/intro";
import admin from "@/components/staff/admin.module.css";
import { clock } from "@/lib/env";
import { officeChart } from "@/lib/insights/offices/office-chart";
import { findOffice } from "@/lib/insights/offices/views";
import { styledName } from "@/lib/legislators/address";
import { newId } from "@/lib/shared/id";

type Props = {
  params: Promise<{ campaign: string; seat: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offices"))("title"), robots: { index: false } };
}

export default async function OfficePage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, seat: seatId } = await params;
  const { noted } = await searchParams;
  const base = `/organize/${campaignSlug}`;
  const actor = await requireMember(`${base}/offices/${seatId}`);
  const { campaign, office } = orNotFound(await findOffice(actor, campaignSlug, seatId, clock()));
  const t = await getTranslations();
  const format = await getFormatter();
  const { seat, legislator, asOf } = office;
  const place = { campaignSlug, seatId };
  const name = legislator ? styledName(legislator) : t("offices.office.vacant");
  const say = sayWith(await getTranslations(), format);
  const chart = officeChart(office, await officeChartWords(office), say);
  const ledgerOf = (ask: string): string => `${base}/whip/${seat.holder}?${new URLSearchParams({ ask })}`;
  return (
    <>
      <Intro
        eyebrow={await countedWords(campaign.title, asOf)}
        title={t("offices.office.headline", { name, letters: office.figures.letters })}
        lede={<SeatName seat={seat} />}
      />
      <nav className={styles.links} aria-label={t("offices.links")}>
        <a href={`${base}/offices`}>{t("offices.office.all")}</a>
        {legislator && <a href={`${base}/offices/${seatId}/packet.pdf`}>{t("offices.office.packet")}</a>}
        <a href={`${base}/lobby-day?${new URLSearchParams({ seat: seatId })}`}>{t("offices.lobbyDayLink")}</a>
      </nav>
      {legislator && <p className={styles.facts}>{t("offices.office.packetHint")}</p>}
      <OfficeFigures figures={office.figures} />
      <section className={admin.section}>
        <h2>{t("offices.office.asks")}</h2>
        <OfficeAsks asks={office.asks} ledgerOf={ledgerOf} />
      </section>
      <div className={`${admin.section} ${overview.two}`}>
        <ChartSection chart={chart} campaign={campaignSlug} />
        {seat.chamber !== "president" && <OfficePlaces districts={office.districts} base={`${base}/offices`} />}
        <OfficeResponses responses={office.responses} all={`${base}/responses`} />
        <OfficeQuotes quotes={office.quotes} />
        <MeetingNotes
          meetings={office.meetings}
          today={office.today}
          record={recordMeetingStep.bind(null, place)}
          withdrawOf={(meetingId) => withdrawMeetingStep.bind(null, place, meetingId)}
          keptAs={`meeting:${place.campaignSlug}:${place.seatId}`}
          formKey={newId()}
          savedKey={typeof noted === "string" ? noted : null}
        />
        {seat.chamber !== "president" && (
          <OfficeSeats committees={office.committees} delegation={office.delegation} base={`${base}/offices`} />
        )}
      </div>
    </>
  );
}
