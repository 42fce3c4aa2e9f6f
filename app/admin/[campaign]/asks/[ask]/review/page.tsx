import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { retire, rollBack } from "@/app/admin/[campaign]/asks/[ask]/review/actions";
import { diffLines } from "@/app/admin/[campaign]/asks/[ask]/review/diff-lines";
import { DiffSection } from "@/app/admin/[campaign]/asks/[ask]/review/diff-section";
import { NextMove } from "@/app/admin/[campaign]/asks/[ask]/review/next-move";
import { overrideLines, wordsOf } from "@/app/admin/[campaign]/asks/[ask]/words";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { AuditList } from "@/components/staff/audit-list";
import { AskTabs } from "@/components/staff/editor/ask-tabs";
import { VersionList } from "@/components/staff/editor/version-list";
import { ForgetForm } from "@/components/staff/kept/forget-form";
import { Notice } from "@/components/ui/notice";
import { findAskEditor } from "@/lib/asks/staff/views";
import { clock } from "@/lib/env";
import { checkVersion } from "@/lib/letters/check-version";
import { listAudit } from "@/lib/organizations/views";

type Props = {
  params: Promise<{ campaign: string; ask: string }>;
  searchParams: Promise<Record<"done" | "saved" | "from" | "to", string | string[] | undefined>>;
};

const DONE = ["proposed", "approved", "published", "returned", "scheduled", "rolledBack", "retired", "solo"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.review"))("title"), robots: { index: false } };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, ask: askSlug } = await params;
  const at = { campaignSlug, askSlug };
  const base = `/admin/${campaignSlug}/asks/${askSlug}`;
  const actor = await requireMember(`${base}/review`);
  const editor = orNotFound(await findAskEditor(actor, at, clock(), checkVersion));
  const { ask, campaign, current, latest, live, versions, mayEdit } = editor;
  const t = await getTranslations();
  const { done: given, saved, from, to } = await searchParams;
  const done = DONE.find((each) => each === given);
  const wasSaved = saved === String(latest.number);
  const diff = diffLines({ versions, current, live }, [from].flat()[0], [to].flat()[0], t);
  const listed = versions.map((version) => ({
    version,
    words: wordsOf(version.content, t),
    overrides: overrideLines(version.overrides, t),
  }));
  return (
    <>
      <Intro
        eyebrow={`${campaign.title} · ${current.content.texts.headline}`}
        title={t(`staff.review.headline.${current.state}`, { number: current.number })}
      />
      <AskTabs
        base={base}
        campaignHref={`/admin/${campaignSlug}`}
        current="review"
        hasMeasure={current.content.measureId !== null}
      />
      {wasSaved && (
        <>
          <div role="status">
            <Notice>{t("staff.editor.saved", { number: latest.number })}</Notice>
          </div>
          <ForgetForm name={`ask:${campaignSlug}/${askSlug}`} />
        </>
      )}
      {done && (
        <div role="status">
          <Notice>{t(`staff.review.done.${done}`)}</Notice>
        </div>
      )}
      {mayEdit ? (
        <NextMove at={at} editor={editor} />
      ) : (
        <p>{t("staff.admin.readOnly", { organization: campaign.organizationName })}</p>
      )}
      <DiffSection diff={diff} numbers={versions.map(({ number }) => number)} />
      <section className={styles.section}>
        <h2>{t("staff.history.title")}</h2>
        <VersionList versions={listed} previewHref={`${base}/preview`} rollBack={rollBack.bind(null, at)} />
      </section>
      {mayEdit && current.state !== "retired" && (
        <section className={styles.section}>
          <details>
            <summary>{t("staff.review.retire.title")}</summary>
            <ActionForm
              action={retire.bind(null, at)}
              name="retire"
              fields={[
                { name: "reason", label: t("staff.admin.state.reason"), hint: t("staff.admin.state.reasonHint") },
              ]}
              button={t("staff.review.retire.button")}
              quiet
            >
              <p>{t("staff.review.retire.hint")}</p>
            </ActionForm>
          </details>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t("staff.admin.audit.title")}</h2>
        <AuditList lines={await listAudit(ask.organizationId, ask.id)} />
      </section>
    </>
  );
}
