import { useTranslations } from "next-intl";
import styles from "@/components/campaigns/goal-progress.module.css";

/** How far a campaign has come: confirmed letters against its goal, in words, and as a bar that is never more than full. */
export function GoalProgress({ letters, goal }: { letters: number; goal: number }) {
  const t = useTranslations("campaign.goal");
  return (
    <div className={styles.goal}>
      <p id="goal">
        {t("progress", { letters, goal })}
        {letters >= goal && <> {t("reached")}</>}
      </p>
      <progress className={styles.bar} aria-labelledby="goal" value={Math.min(letters, goal)} max={goal} />
    </div>
  );
}
