import { useTranslations } from "next-intl";
import styles from "@/components/staff/measure/measure-line.module.css";
import type { MeasureRemark, RemarkCode } from "@/components/staff/measure/measure-remark";
import { Button } from "@/components/ui/button";
import { State, type StateTone } from "@/components/ui/state";

const TONE: Record<RemarkCode, StateTone> = {
  found: "yes",
  found_incomplete: "unknown",
  none: "no",
  needed: "wait",
  not_a_citation: "wait",
  unknown: "unknown",
  unknown_suggestion: "fail",
  over: "fail",
  other_chamber: "fail",
  other_sponsor: "fail",
  other_sponsor_suggestion: "fail",
  has_companion: "wait",
  took_companion: "yes",
};

type Props = {
  remark: MeasureRemark;
  busy?: boolean;
  /** the value of `intent` that takes a suggestion */
  takeIntent?: (suggestion: string) => string;
};

/** What the record says of a measure, in a sentence; what is probably meant is one press away. */
export function MeasureLine({ remark, busy = false, takeIntent }: Props) {
  const t = useTranslations("import.measure");
  const { code, data, suggestion } = remark;
  return (
    <div className={styles.line} role="status" aria-busy={busy}>
      <State tone={TONE[code]}>{t(`state.${code}`, data)}</State>
      <p className={styles.words}>{t(code, data)}</p>
      {suggestion && takeIntent && (
        <Button quiet name="intent" value={takeIntent(suggestion)}>
          {t("take", { citation: suggestion })}
        </Button>
      )}
    </div>
  );
}
