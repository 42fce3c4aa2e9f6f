import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { doneWords } from "@/app/organize/[campaign]/deliveries/done-words";
import { liveWords } from "@/app/organize/[campaign]/deliveries/live-words";
import { StopSection } from "@/app/organize/[campaign]/deliveries/stop-section";
import { StoppedNotices } from "@/app/organize/[campaign]/deliveries/stopped-notices";
import { wordDeliveries } from "@/app/organize/[campaign]/deliveries/worded";
import { DeliveriesEmpty } from "@/components/staff/deliveries/deliveries-empty";
import { DoneNotice } from "@/components/staff/deliveries/done-notice";
import { LiveDeliveries } from "@/components/staff/deliveries/live-deliveries";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { clock } from "@/lib/env";
import { countPresentStates } from "@/lib/insights/present-states/views";

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
  const page = orNotFound(await findDeliveries(actor, slug, clock(), countPresentStates));
  const t = await getTranslations("deliveries");
  const worded = wordDeliveries(page, { t, format: await getFormatter() });
  const done = await doneWords(slug, await searchParams);
  return (
    <>
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
