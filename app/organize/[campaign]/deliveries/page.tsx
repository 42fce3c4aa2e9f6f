import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { doneWords } from "@/app/organize/[campaign]/deliveries/done-words";
import { liveWords } from "@/app/organize/[campaign]/deliveries/live-words";
import { StopSection } from "@/app/organize/[campaign]/deliveries/stop-section";
import { StoppedNotices } from "@/app/organize/[campaign]/deliveries/stopped-notices";
import { wordDeliveries } from "@/app/organize/[campaign]/deliveries/worded";
import { signOut } from "@/app/sign-out";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { DeliveriesEmpty } from "@/components/staff/deliveries/deliveries-empty";
import { DoneNotice } from "@/components/staff/deliveries/done-notice";
import { LiveDeliveries } from "@/components/staff/deliveries/live-deliveries";
import { StaffNav } from "@/components/staff/staff-nav";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { clock } from "@/lib/env";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deliveries"))("title"), robots: { index: false } };
}

export default async function DeliveriesPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const actor = await requireMember(`/organize/${slug}/deliveries`);
  const page = orNotFound(await findDeliveries(actor, slug, clock()));
  const t = await getTranslations("deliveries");
  const worded = wordDeliveries(page, { t, format: await getFormatter() });
  const done = await doneWords(slug, await searchParams);
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="deliveries" />
      <LiveDeliveries
        first={worded}
        address={`/organize/${slug}/deliveries/figures`}
        words={await liveWords(worded.time)}
        isEmpty={page.counts.length === 0}
      >
        {done && <DoneNotice {...done} />}
        <StoppedNotices page={page} />
        {page.counts.length === 0 && <DeliveriesEmpty slug={slug} />}
      </LiveDeliveries>
      <StopSection page={page} />
    </>
  );
}
