import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { readNow } from "@/app/admin/[campaign]/asks/[ask]/record/actions";
import { RecordFacts } from "@/app/admin/[campaign]/asks/[ask]/record/record-facts";
import { RelationForms } from "@/app/admin/[campaign]/asks/[ask]/record/relation-forms";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { AskTabs } from "@/components/staff/editor/ask-tabs";
import { Notice } from "@/components/ui/notice";
import { State } from "@/components/ui/state";
import { findAskEditor } from "@/lib/asks/staff/views";
import { citationOf, keyOfId } from "@/lib/congress/measure";
import { findRecord } from "@/lib/congress/views";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { mayReadRecord, mayRelateMeasures } from "@/lib/organizations/policy";

type Props = {
  params: Promise<{ campaign: string; ask: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.record"))("title"), robots: { index: false } };
}

export default async function RecordPage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, ask: askSlug } = await params;
  const at = { campaignSlug, askSlug };
  const base = `/admin/${campaignSlug}/asks/${askSlug}`;
  const actor = await requireMember(`${base}/record`);
  const now = clock();
  const { campaign, current } = orNotFound(await findAskEditor(actor, at, now, checkVersion));
  const measureId = orNotFound(current.content.measureId);
  const record = await findRecord(measureId, campaign.organizationId);
  const t = await getTranslations("staff.record");
  const format = await getFormatter();
  const key = keyOfId(measureId);
  const citation = key ? citationOf(key) : measureId;
  const { done } = await searchParams;
  const told = (["reading", "related", "unrelated"] as const).find((each) => each === done);
  return (
    <>
      <Intro
        eyebrow={`${campaign.title} · ${current.content.texts.headline}`}
        title={record.measure ? t("headline", { citation }) : t("headlineUnknown", { citation })}
      />
      <AskTabs base={base} campaignHref={`/admin/${campaignSlug}`} current="record" hasMeasure />
      {told && (
        <div role="status">
          <Notice>{t(`done.${told}`)}</Notice>
        </div>
      )}
      {record.measure ? <RecordFacts record={record} measure={record.measure} now={now} /> : <p>{t("unknown")}</p>}
      {mayRelateMeasures(actor, campaign.organizationId) && record.measure && (
        <RelationForms at={at} own={{ organizationId: campaign.organizationId, measureId }} record={record} />
      )}
      <section className={styles.section}>
        <h2>{t("sources")}</h2>
        {record.readings.length === 0 && <p>{t("neverRead")}</p>}
        <ul className={styles.list}>
          {record.readings.map(({ source, title, attemptedAt, readAt, problem }) => (
            <li key={source}>
              <State tone={problem ? "unknown" : "yes"}>
                {problem
                  ? t("readingFailed", {
                      source: title,
                      problem: t(`problem.${problem}`),
                      time: format.dateTime(attemptedAt, "moment"),
                    })
                  : t("readingOk", { source: title, time: format.dateTime(readAt ?? attemptedAt, "moment") })}
              </State>
            </li>
          ))}
        </ul>
        {mayReadRecord(actor) && (
          <ActionForm
            action={readNow.bind(null, at, measureId)}
            name="read"
            fields={[]}
            button={t("readNow")}
            quiet={record.measure !== null}
          >
            <p>{t("readNowHint")}</p>
          </ActionForm>
        )}
      </section>
    </>
  );
}
