import { useFormatter, useTranslations } from "next-intl";
import { FailedWords } from "@/components/delivery/failed-words";
import { carrierOf, foundBy, senderOf, systemOf } from "@/components/delivery/told-as";
import { TooLateWords } from "@/components/delivery/too-late-words";
import { UnknownWords } from "@/components/delivery/unknown-words";
import { State, type StateTone } from "@/components/ui/state";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

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

/** Where a letter is now, and what that means for the person. */
export function DeliveryStateLine({ letter }: { letter: ReceiptLetter }) {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const { state, channel, seatId, last, answeredAt, tooLate, waiting } = letter;
  if (answeredAt) return <Told tone="yes" state={t("state.answered")} explain={t("explain.answered")} />;
  if (tooLate) return <TooLateWords tooLate={tooLate} channel={channel} />;
  if (waiting) {
    const { reason, until } = waiting;
    const values = { known: until ? "yes" : "no", until: until ? format.dateTime(until, "moment") : "" };
    return <Told tone="wait" state={t("state.waiting")} explain={t(`waiting.${reason}`, values)} />;
  }
  const at = last ? format.dateTime(last.at, "moment") : "";
  const found = state === "accepted" || state === "handed_to_mail" ? foundBy(last?.code ?? null) : null;
  if (found)
    return <Told tone="yes" state={t("state.found", { by: found })} explain={t("explain.found", { by: found, at })} />;
  switch (state) {
    case "accepted": {
      // A service that mails takes letters; the office has none of it yet.
      if (channel === "post") break;
      const whose = { whose: systemOf(seatId), at };
      return <Told tone="yes" state={t("state.accepted", whose)} explain={t("explain.accepted", whose)} />;
    }
    case "handed_to_mail":
      break;
    case "reported_sent": {
      const by = { by: senderOf(last?.code ?? null), at };
      return <Told tone="yes" state={t("state.reported_sent", by)} explain={t("explain.reported_sent", by)} />;
    }
    case "unknown":
      return <UnknownWords letter={letter} at={at} />;
    case "failed":
    case "bounced":
      return <FailedWords letter={letter} state={state} />;
    case "held":
      return <Told tone="no" state={t("state.waiting")} explain={t("explain.queued")} />;
    default:
      return <Told tone={TONE[state]} state={t(`state.${state}`)} explain={t(`explain.${state}`, { channel, at })} />;
  }
  const by = { by: carrierOf(channel, last?.code ?? null), at };
  const tone = by.by === "trial" ? "no" : "yes";
  return <Told tone={tone} state={t("state.handed_to_mail", by)} explain={t("explain.handed_to_mail", by)} />;
}

function Told({ tone, state, explain }: { tone: StateTone; state: string; explain: string }) {
  return (
    <>
      <State tone={tone}>{state}</State>
      <p>{explain}</p>
    </>
  );
}
