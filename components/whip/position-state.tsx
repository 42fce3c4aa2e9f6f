import { useTranslations } from "next-intl";
import { State, type StateTone } from "@/components/ui/state";
import type { Position, PositionStance } from "@/lib/responses/positions/position";

const TONE: Record<PositionStance, StateTone> = {
  champion: "yes",
  supports: "yes",
  leaning: "wait",
  undecided: "unknown",
  leaning_against: "wait",
  against: "no",
};

/** Where somebody stands, in a word and a shape; that records disagree is said, not decided. */
export function PositionState({ position: { stance, disagree } }: { position: Pick<Position, "stance" | "disagree"> }) {
  const t = useTranslations("whip");
  if (disagree.length > 0) return <State tone="fail">{t("disagree")}</State>;
  return stance ? (
    <State tone={TONE[stance]}>{t(`stance.${stance}`)}</State>
  ) : (
    <State tone="unknown">{t("notKnown")}</State>
  );
}
