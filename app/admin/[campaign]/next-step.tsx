import { getTranslations } from "next-intl/server";
import { changeState } from "@/app/admin/[campaign]/actions";
import { approveAll, proposeAll } from "@/app/admin/[campaign]/ask-actions";
import { overrideLines } from "@/app/admin/[campaign]/asks/[ask]/words";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/admin.module.css";
import { Checklist, type ChecklistItem } from "@/components/staff/campaign/checklist";
import { PutAside } from "@/components/staff/editor/put-aside";
import type { AskLine } from "@/lib/asks/staff/ask-editor";
import { findBriefProblems } from "@/lib/campaigns/brief-problems";
import type { Campaign } from "@/lib/campaigns/campaign";
import { findReadinessProblems } from "@/lib/campaigns/readiness";

type Props = { campaign: Campaign; asks: AskLine[]; now: Date };

/** What stands between a campaign and its public, and the one thing to do about it now. */
export async function NextStep({ campaign, asks, now }: Props) {
  const { slug, state, brief } = campaign;
  // Nothing goes live there any more.
  if (state === "ended") return null;
  const t = await getTranslations("staff.admin");
  const tAll = await getTranslations();
  const drafts = asks.filter(({ current }) => current.state === "draft");
  const stopped = drafts.filter(({ outstanding }) => outstanding.length > 0);
  const proposed = asks.filter(({ current }) => current.state === "proposed");
  const mine = proposed.filter(({ current }) => current.refusals.approve === null);
  const live = asks.filter((ask) => ask.live !== null).length;
  const problems = findReadinessProblems(campaign, live, now);
  const briefProblems = findBriefProblems(brief).length;

  const items: ChecklistItem[] = [
    {
      done: briefProblems === 0,
      text: briefProblems === 0 ? t("check.brief") : t("check.briefProblems", { count: briefProblems }),
      href: briefProblems === 0 ? null : `/admin/${slug}/brief`,
    },
    {
      done: live > 0 && drafts.length + proposed.length === 0,
      text: t("check.asks", { live, all: asks.length }),
      href: null,
    },
    ...(stopped.length > 0
      ? [{ done: false, text: t("check.stopped", { count: stopped.length }), href: "#asks" }]
      : []),
    {
      done: !problems.includes("last_day_over"),
      text: t(problems.includes("last_day_over") ? "check.lastDay" : "check.dates"),
      href: problems.includes("last_day_over") ? "#dates" : null,
    },
  ];
  const reason = { name: "reason", label: t("state.reason"), hint: t("state.reasonHint") };
  const isReady = problems.length === 0;
  return (
    <section className={styles.section}>
      <h2>{t(state === "live" ? "state.title" : "check.title")}</h2>
      <Checklist items={items} />
      {drafts.length > 0 && (
        <ActionForm
          action={proposeAll.bind(null, slug)}
          name="propose-all"
          fields={[]}
          button={t("proposeAll", { count: drafts.length })}
          quiet={mine.length > 0 || state === "live"}
        >
          <p>{t("proposeAllHint")}</p>
        </ActionForm>
      )}
      {mine.length > 0 && (
        <ActionForm
          action={approveAll.bind(null, slug)}
          name="approve-all"
          fields={[{ name: "note", label: t("approveNote"), hint: t("approveNoteHint") }]}
          button={t("approveAll", { count: mine.length })}
        >
          <p>{t("approveAllHint")}</p>
          {mine
            .filter(({ current }) => current.overrides.length > 0)
            .map(({ slug: ask, current }) => (
              <section key={ask}>
                <h3>{current.content.texts.headline}</h3>
                <PutAside lines={overrideLines(current.overrides, tAll)} />
              </section>
            ))}
        </ActionForm>
      )}
      {proposed.length > mine.length && <p>{t("waitsForOther", { count: proposed.length - mine.length })}</p>}
      {(state === "draft" || state === "paused") && isReady && (
        <ActionForm
          action={changeState.bind(null, slug)}
          name="state"
          fields={[reason]}
          hidden={{ to: "live" }}
          button={t("state.toLive")}
          quiet={drafts.length > 0 || mine.length > 0}
        >
          <p>{t("state.liveHint")}</p>
        </ActionForm>
      )}
      {state === "live" && (
        <ActionForm
          action={changeState.bind(null, slug)}
          name="state"
          fields={[reason]}
          hidden={{ to: "paused" }}
          button={t("state.toPaused")}
          quiet
        >
          <p>{t("state.pauseHint")}</p>
        </ActionForm>
      )}
    </section>
  );
}
