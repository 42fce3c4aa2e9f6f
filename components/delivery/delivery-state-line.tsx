import { useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State, type StateTone } from "@/components/ui/state";
import type { IsoDate } from "@/lib/congress/measure";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { HoldCode } from "@/lib/delivery/holding";
import type { WaitReason } from "@/lib/delivery/waiting";
import { isByMachine } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";

const TONE: Record<DeliveryState | "answered", StateTone> = {
  queued: "wait",
  sending: "wait",
  retrying: "wait",
  accepted: "yes",
  handed_to_mail: "yes",
  bounced: "fail",
  failed: "fail",
  cancelled: "no",
  unknown: "unknown",
  held: "no",
  to_print: "wait",
  printed: "wait",
  to_submit: "wait",
  form_opened: "wait",
  reported_sent: "yes",
  answered: "yes",
};

/** Why a letter came too late; `citation` of the measure that has ended. */
export type TooLateProps = { code: HoldCode; citation: string | null; congress: number; endedOn: IsoDate };

type Props = {
  state: DeliveryState | "answered";
  channel: Channel;
  tooLate: TooLateProps | null;
  waiting: WaitReason | null;
};

/** Where a letter is now, and what that means for the person. */
export function DeliveryStateLine({ state, channel, tooLate, waiting }: Props) {
  const t = useTranslations("receipt");
  const day = useCalendarDate();
  if (state !== "held") {
    return (
      <>
        <State tone={TONE[state]}>{t(`state.${state}`)}</State>
        <p>{t(`explain.${state}`)}</p>
      </>
    );
  }
  if (waiting && !tooLate) {
    return (
      <>
        <State tone="wait">{t("state.held.waiting")}</State>
        <p>{t(`waiting.${waiting}`)}</p>
      </>
    );
  }
  const way = isByMachine(channel) ? "machine" : "hand";
  return (
    <>
      <State tone={TONE.held}>{t(`state.held.${way}`)}</State>
      {tooLate && (
        <p>
          {t(`tooLate.${tooLate.code}`, {
            citation: tooLate.citation ?? "",
            congress: tooLate.congress,
            date: day(tooLate.endedOn),
          })}{" "}
          {t(`tooLate.${way}`)}
        </p>
      )}
    </>
  );
}
