import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/overview.module.css";
import { OverviewDays } from "@/components/staff/overview-days";
import { OverviewDeliveries } from "@/components/staff/overview-deliveries";
import { OverviewEmpty } from "@/components/staff/overview-empty";
import { OverviewFigures } from "@/components/staff/overview-figures";
import { OverviewOffices } from "@/components/staff/overview-offices";
import { StaffNav } from "@/components/staff/staff-nav";
import { Table } from "@/components/staff/table";
import { Notice } from "@/components/ui/notice";
import { phaseOf } from "@/lib/campaigns/campaign-phase";
import { clock } from "@/lib/env";
import { findOverview } from "@/lib/insights/views";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.nav"))("overview"), robots: { index: false } };
}

export default async function OverviewPage({ params }: Props) {
  const slug = (await params).campaign;
  const actor = await requireMember(`/organize/${slug}`);
  const { campaign, overview } = orNotFound(await findOverview(actor, slug, clock()));
  const t = await getTranslations("staff.overview");
  const format = await getFormatter();
  const phase = phaseOf(campaign, overview.asOf);
  const { letters, districts, offices, lettersLast7Days: recent } = overview.figures;
  const time = format.dateTime(overview.asOf, { hour: "numeric", minute: "2-digit", timeZoneName: "short" });
  const askRows = overview.asks.map((ask) => ({ key: ask.slug, cells: [ask.headline, format.number(ask.letters)] }));
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <Intro
        eyebrow={t("asOf", { campaign: campaign.title, time })}
        title={letters === 0 ? t("none") : t("finding", { letters, districts, offices, recent })}
      />
      {phase !== "open" && <Notice>{t(phase)}</Notice>}
      {letters === 0 ? (
        <OverviewEmpty slug={campaign.slug} />
      ) : (
        <>
          <OverviewFigures overview={overview} />
          <div className={styles.two}>
            <div>
              <OverviewDays days={overview.days} />
              <section>
                <h2>{t("asks.title")}</h2>
                <Table
                  columns={[{ label: t("asks.ask") }, { label: t("asks.letters"), number: true }]}
                  rows={askRows}
                />
              </section>
            </div>
            <OverviewDeliveries deliveries={overview.deliveries} />
          </div>
          <div className={styles.two}>
            <OverviewOffices offices={overview.offices} />
          </div>
        </>
      )}
    </>
  );
}
