import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { decideStep } from "@/app/organize/[campaign]/responses/actions";
import { DecidedResponses } from "@/app/organize/[campaign]/responses/decided-responses";
import { RecordForm } from "@/app/organize/[campaign]/responses/record-form";
import styles from "@/components/responses/response-card.module.css";
import { ResponseQueue } from "@/components/responses/response-queue";
import { Intro } from "@/components/site/intro";
import admin from "@/components/staff/admin.module.css";
import { Notice } from "@/components/ui/notice";
import { clock } from "@/lib/env";
import { classFrom } from "@/lib/responses/response";
import { listResponses } from "@/lib/responses/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const PROBLEMS = ["not_found", "not_allowed", "unavailable"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("responses.staff"))("pageTitle"), robots: { index: false } };
}

export default async function ResponsesPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const given = await searchParams;
  const one = (name: string): string | null => {
    const value = given[name];
    return typeof value === "string" ? value : null;
  };
  const base = `/organize/${slug}/responses`;
  const actor = await requireMember(base);
  const page = orNotFound(await listResponses(actor, slug, one("after"), clock()));
  const t = await getTranslations("responses");
  const problem = PROBLEMS.find((each) => each === one("problem"));
  const { queue, queueHasMore, waiting, asks } = page;
  const [recorded, decided] = [one("recorded"), classFrom(one("as") ?? "")];
  const last = recorded ? { office: recorded, ask: one("ask") ?? "", date: one("date") ?? "", key: one("key") } : null;
  return (
    <>
      <Intro
        eyebrow={page.campaign.title}
        title={t(waiting.more ? "staff.headlineMore" : "staff.headline", { count: waiting.count })}
      />
      <nav className={styles.links} aria-label={t("staff.links")}>
        <a href={`${base}/import`}>{t("staff.import")}</a>
      </nav>
      {recorded && (
        <div role="status">
          <Notice>{t("staff.recorded", { office: recorded })}</Notice>
        </div>
      )}
      {one("removed") && (
        <div role="status">
          <Notice>{t("staff.removed", { office: one("removed") ?? "" })}</Notice>
        </div>
      )}
      {problem && (
        <div role="alert">
          <Notice>{t(`problem.${problem}`)}</Notice>
        </div>
      )}
      <section className={admin.section}>
        <h2>{t("staff.record")}</h2>
        <p>{t("staff.recordHint")}</p>
        <RecordForm slug={slug} asks={asks} today={page.today} last={last} />
      </section>
      <section className={admin.section} id="queue">
        <h2>{t("staff.queue")}</h2>
        {decided && (
          <div role="status">
            <Notice>
              {t("staff.decidedNow", { count: Number(one("decided")) || 1, class: t(`class.${decided}`) })}
            </Notice>
          </div>
        )}
        {queue.length > 0 ? (
          <ResponseQueue responses={queue} base={base} decide={decideStep.bind(null, slug)} />
        ) : (
          <p>{t("staff.queueEmpty")}</p>
        )}
        {queueHasMore && <p>{t("staff.queueMore")}</p>}
      </section>
      <DecidedResponses page={page} base={base} isFirst={!one("after")} />
    </>
  );
}
