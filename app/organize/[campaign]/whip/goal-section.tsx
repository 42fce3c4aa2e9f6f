import { useTranslations } from "next-intl";
import { goalStep } from "@/app/organize/[campaign]/whip/actions";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/whip/whip.module.css";
import { fitsChamber, GOAL_KINDS } from "@/lib/responses/whip/goal";
import type { WhipBoard } from "@/lib/responses/whip/views";

type Props = { slug: string; board: WhipBoard; back: string };

/** What is needed, how far it is, and the form that chooses something else. */
export function GoalSection({ slug, board, back }: Props) {
  const t = useTranslations("whip");
  const { goal, needed, sitting, tally, vacant, notes, disputed, isGoalChosen, chamber, ask } = board;
  const hasDelegates = chamber === "house" && goal.kind !== "cosponsors";
  const place = { campaignSlug: slug, askSlug: ask.slug, chamber };
  return (
    <>
      <p>
        {t(`goal.${goal.kind}`, { needed, sitting, chamber })}.{" "}
        {t("goal.short", { count: Math.max(0, needed - tally.yes), likely: tally.likely })}{" "}
        {t("goal.vacant", { count: vacant })} {!isGoalChosen && t("goal.notChosen")}
      </p>
      {(notes.length > 0 || hasDelegates) && (
        <p className={styles.why}>
          {[...notes.map((note) => t(`goal.note.${note}`)), ...(hasDelegates ? [t("goal.nonVoting")] : [])].join(" ")}
        </p>
      )}
      {disputed > 0 && <p>{t("disagreeCount", { count: disputed })}</p>}
      <details className={styles.goal}>
        <summary>{t("goal.change")}</summary>
        <ActionForm
          key={`${goal.kind} ${goal.wanted}`}
          action={goalStep.bind(null, place, back)}
          name="goal"
          fields={[
            {
              name: "kind",
              label: t("goal.kind"),
              value: goal.kind,
              options: GOAL_KINDS.filter((kind) => fitsChamber(kind, chamber)).map((kind) => ({
                value: kind,
                label: t(`goal.kindOf.${kind}`),
              })),
            },
            {
              name: "wanted",
              label: t("goal.wanted"),
              hint: t("goal.wantedHint"),
              type: "number",
              value: goal.wanted === null ? "" : String(goal.wanted),
            },
          ]}
          button={t("goal.button")}
          quiet
        />
      </details>
    </>
  );
}
