import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { CampaignSection } from "@/app/admin/congress/campaign-section";
import { RecordSections } from "@/app/admin/congress/record-sections";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { momentOfDate } from "@/lib/congress/calendar-date";
import { clock } from "@/lib/env";
import { dying, ended } from "@/lib/insights/ending/ending";
import { listEndings } from "@/lib/insights/ending/views";

type Props = { searchParams: Promise<Partial<Record<"done" | "number" | "campaign" | "ask", string | string[]>>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clock.page"))("pageTitle"), robots: { index: false } };
}

export default async function CongressClockPage({ searchParams }: Props) {
  const actor = await requireMember("/admin/congress");
  const now = clock();
  const { clock: congressClock, campaigns } = await listEndings(actor, now);
  const [t, format] = await Promise.all([getTranslations("clock.page"), getFormatter()]);
  const asks = campaigns.flatMap((campaign) => campaign.asks);
  const waiting = ended(asks).filter(({ successor }) => successor === null).length;
  const { congress, daysLeft: days, endsOn } = congressClock;
  const { done, number, campaign, ask } = await searchParams;
  return (
    <>
      <Intro
        eyebrow={t("eyebrow", { days, congress })}
        title={
          waiting > 0
            ? t("title.after", { count: waiting })
            : t("title.before", { date: format.dateTime(momentOfDate(endsOn), "day") })
        }
        lede={waiting > 0 ? t("lede.after") : t("lede.before", { count: dying(asks).length })}
      />
      {(done === "proposed" || done === "draft") && (
        <Notice>
          <p>
            {t(`done.${done}`, { number: Number(number) })}{" "}
            <a href={`/admin/${encodeURIComponent(String(campaign))}/asks/${encodeURIComponent(String(ask))}`}>
              {t("done.open")}
            </a>
          </p>
        </Notice>
      )}
      {campaigns.length === 0 && <p>{t("campaigns.empty")}</p>}
      {campaigns.map((each) => (
        <CampaignSection key={each.slug} campaign={each} />
      ))}
      <RecordSections congressClock={congressClock} now={now} />
    </>
  );
}
