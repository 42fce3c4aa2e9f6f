import { useTranslations } from "next-intl";
import { State, type StateTone } from "@/components/ui/state";
import type { DeliveryState } from "@/lib/delivery/delivery";

const TONE: Record<DeliveryState | "answered", StateTone> = {
  queued: "wait",
  sending: "wait",
  retrying: "wait",
  handed_to_mail: "yes",
  refused: "fail",
  unknown: "unknown",
  to_print: "wait",
  printed: "wait",
  to_submit: "wait",
  form_opened: "wait",
  reported_sent: "yes",
  answered: "yes",
};

/** Where a letter is now, and what that means for the person. */
export function DeliveryStateLine({ state }: { state: DeliveryState | "answered" }) {
  const t = useTranslations("receipt");
  return (
    <>
      <State tone={TONE[state]}>{t(`state.${state}`)}</State>
      <p>{t(`explain.${state}`)}</p>
    </>
  );
}
