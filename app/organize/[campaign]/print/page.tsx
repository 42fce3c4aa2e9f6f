import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import { AuditList } from "@/components/staff/audit-list";
import { DoneNotice } from "@/components/staff/deliveries/done-notice";
import { AskFilter } from "@/components/staff/print/ask-filter";
import { PrintForm } from "@/components/staff/print/print-form";
import { MOST_LETTERS } from "@/lib/delivery/channels/print/batch";
import { findPrintPage } from "@/lib/delivery/printing/views";
import { clock } from "@/lib/env";
import { listAudit } from "@/lib/organizations/views";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ campaign: string }>; searchParams: Promise<Query> };

const PROBLEMS = [
  ...["none_selected", "nothing_to_print", "nothing_new"],
  ...["too_many", "not_allowed", "unavailable"],
] as const;

/** What came of the form, in words. */
async function outcomeWords({ done, count, problem }: Query): Promise<string | null> {
  const t = await getTranslations("deliveries.print");
  const known = PROBLEMS.find((each) => each === problem);
  if (known) return t(`problem.${known}`, { most: MOST_LETTERS });
  return done === "mail" || done === "hand" ? t(`done.${done}`, { count: Number(count) || 0 }) : null;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deliveries.print"))("title"), robots: { index: false } };
}

export default async function PrintPage({ params, searchParams }: Props) {
  const slug = (await params).campaign;
  const query = await searchParams;
  const actor = await requireMember(`/organize/${slug}/print`);
  const asked = typeof query.ask === "string" && query.ask !== "" ? query.ask : null;
  const page = orNotFound(await findPrintPage(actor, slug, asked, clock()));
  const { campaign, asks, askSlug, queue } = page;
  const records = (await listAudit(campaign.organizationId, campaign.campaignId)).filter(({ verb }) =>
    verb.startsWith("letters."),
  );
  const t = await getTranslations("deliveries.print");
  const words = await outcomeWords(query);
  const waiting = queue.letters + queue.more;
  return (
    <>
      <Intro
        eyebrow={t("eyebrow", { campaign: campaign.title })}
        title={t("headline", { count: waiting })}
        lede={waiting > 0 ? t("lede") : t("empty")}
      />
      {words && <DoneNotice words={words} />}
      {(waiting > 0 || askSlug !== null) && <AskFilter asks={asks} chosen={askSlug} />}
      {waiting > 0 && <PrintForm slug={slug} queue={queue} most={MOST_LETTERS} />}
      <section>
        <h2>{t("records")}</h2>
        {records.length > 0 ? <AuditList lines={records} /> : <p>{t("noRecords")}</p>}
      </section>
    </>
  );
}
