import { useFormatter, useTranslations } from "next-intl";
import { State, type StateTone } from "@/components/ui/state";
import type { VersionState as Kind } from "@/lib/asks/ask-version";

const TONE: Record<Kind, StateTone> = {
  draft: "no",
  proposed: "wait",
  approved: "wait",
  live: "yes",
  retired: "unknown",
};

type Props = { version: { number: number; state: Kind; goesLiveAt: Date | null } };

/** Where a version is in its life, with its number: "Version 3 is live". */
export function VersionState({ version: { number, state, goesLiveAt } }: Props) {
  const t = useTranslations("staff.versionState");
  const format = useFormatter();
  const isTimed = state === "approved" && goesLiveAt !== null;
  const words = isTimed
    ? t("scheduled", { number, time: format.dateTime(goesLiveAt, "moment") })
    : t(state, { number });
  return <State tone={TONE[state]}>{words}</State>;
}
