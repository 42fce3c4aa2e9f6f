import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { recordMeetingStep, withdrawMeetingStep } from "@/app/organize/[campaign]/offices/[seat]/actions";
import { signOut } from "@/app/sign-out";
import { ChartFigure } from "@/components/charts/chart-figure";
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
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { clock } from "@/lib/env";
import { officeChart } from "@/lib/insights/offices/office-chart";
import { findOffice } from "@/lib/insights/offices/views";
import { styledName } from "@/lib/legislators/address";

type Props = { params: Promise<{ campaign: string; seat: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offices"))("title"), robots: { index: false } };
}

export default async function OfficePage({ params }: Props) {
  const { campaign: campaignSlug, seat: seatId } = await params;
  const base = `/organize/${campaignSlug}`;
  const actor = await requireMember(`${base}/offices/${seatId}`);
  const { campaign, office } = orNotFound(await findOffice(actor, campaignSlug, seatId, clock()));
  const t = await getTranslations();
  const format = await getFormatter();
  const { seat, legislator, asOf } = office;
  const place = { campaignSlug, seatId };
  const name = legislator ? styledName(legislator) : t("offices.office.vacant");
  const say = sayWith(await getTranslations(), format);
  const chart = officeChart(office, (period) => t("offices.office.chart", { period }), say);
  const time = asOf && format.dateTime(asOf, "moment");
  const ledgerOf = (ask: string): string => `${base}/whip/${seat.holder}?${new URLSearchParams({ ask })}`;
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={campaignSlug} current="offices" />
      <Intro
        eyebrow={
          time
            ? t("offices.counted", { campaign: campaign.title, time })
            : t("offices.notCounted", { campaign: campaign.title })
        }
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
        <section>
          <h2>{chart.title}</h2>
          <ChartFigure chart={chart} campaign={null} />
        </section>
        {seat.chamber !== "president" && <OfficePlaces districts={office.districts} base={`${base}/offices`} />}
        <OfficeResponses responses={office.responses} all={`${base}/responses`} />
        <OfficeQuotes quotes={office.quotes} />
        <MeetingNotes
          meetings={office.meetings}
          today={office.today}
          record={recordMeetingStep.bind(null, place)}
          withdrawOf={(meetingId) => withdrawMeetingStep.bind(null, place, meetingId)}
        />
        {seat.chamber !== "president" && (
          <OfficeSeats committees={office.committees} delegation={office.delegation} base={`${base}/offices`} />
        )}
      </div>
    </>
  );
}
