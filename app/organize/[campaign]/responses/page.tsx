import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireMember } from "@/app/actor";
import { decideStep, recordStep } from "@/app/organize/[campaign]/responses/actions";
import { DecidedResponses } from "@/app/organize/[campaign]/responses/decided-responses";
import { signOut } from "@/app/sign-out";
import { OfficeList } from "@/components/responses/office-list";
import styles from "@/components/responses/response-card.module.css";
import { ResponseQueue } from "@/components/responses/response-queue";
import { Intro } from "@/components/site/intro";
import { ActionForm } from "@/components/staff/action-form";
import admin from "@/components/staff/admin.module.css";
import { CampaignTabs } from "@/components/staff/campaign-tabs";
import { StaffNav } from "@/components/staff/staff-nav";
import { Notice } from "@/components/ui/notice";
import { clock } from "@/lib/env";
import { officeChoices } from "@/lib/responses/office-choice";
import { RESPONSE_CLASSES } from "@/lib/responses/response";
import { listResponses } from "@/lib/responses/views";

type Props = {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<{ after?: string; recorded?: string; problem?: string }>;
};

const PROBLEMS = ["not_found", "not_allowed", "unavailable"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("responses.staff"))("pageTitle"), robots: { index: false } };
}

export default async function ResponsesPage({ params, searchParams }: Props) {
  const { campaign: slug } = await params;
  const { after, recorded, problem: given } = await searchParams;
  const base = `/organize/${slug}/responses`;
  const actor = await requireMember(base);
  const page = orNotFound(await listResponses(actor, slug, typeof after === "string" ? after : null, clock()));
  const t = await getTranslations("responses");
  const problem = PROBLEMS.find((each) => each === given);
  const { queue, queueHasMore, asks } = page;
  const classes = RESPONSE_CLASSES.map((one) => ({ value: one, label: t(`class.${one}`) }));
  return (
    <>
      <StaffNav name={actor.name} current="organize" signOut={signOut} />
      <CampaignTabs slug={slug} current="responses" />
      <Intro
        eyebrow={page.campaign.title}
        title={t("staff.headline", { count: queue.length, more: queueHasMore ? "yes" : "no" })}
      />
      <nav className={styles.links} aria-label={t("staff.links")}>
        <a href={`${base}/import`}>{t("staff.import")}</a>
      </nav>
      {typeof recorded === "string" && <Notice>{t("staff.recorded", { office: recorded })}</Notice>}
      {problem && (
        <div role="alert">
          <Notice>{t(`problem.${problem}`)}</Notice>
        </div>
      )}
      <section className={admin.section}>
        <h2>{t("staff.record")}</h2>
        <p>{t("staff.recordHint")}</p>
        <OfficeList id="offices" offices={officeChoices()} />
        <ActionForm
          key={recorded}
          action={recordStep.bind(null, slug)}
          name="record"
          fields={[
            { name: "office", label: t("staff.office"), hint: t("staff.officeHint"), list: "offices" },
            {
              name: "class",
              label: t("staff.classField"),
              options: [{ value: "", label: t("staff.classOpen") }, ...classes],
            },
            { name: "date", label: t("staff.date"), type: "date", value: page.today },
            {
              name: "ask",
              label: t("staff.ask"),
              options: [
                { value: "", label: t("staff.askOpen") },
                ...asks.map((ask) => ({ value: ask.slug, label: ask.headline })),
              ],
            },
            { name: "words", label: t("staff.words"), hint: t("staff.wordsHint"), rows: 3 },
          ]}
          button={t("staff.button")}
        />
      </section>
      <section className={admin.section}>
        <h2>{t("staff.queue")}</h2>
        {queue.length > 0 ? (
          <ResponseQueue responses={queue} base={base} decide={decideStep.bind(null, slug)} />
        ) : (
          <p>{t("staff.queueEmpty")}</p>
        )}
        {queueHasMore && <p>{t("staff.queueMore")}</p>}
      </section>
      <DecidedResponses page={page} base={base} isFirst={!after} />
    </>
  );
}
