import type { StateTone } from "@/components/ui/state";
import type { DeliveryState } from "@/lib/delivery/delivery";

/** How each state of a delivery looks; worst first. */
export const DELIVERY_TONES: Record<DeliveryState, StateTone> = {
  failed: "fail",
  bounced: "fail",
  unknown: "unknown",
  held: "no",
  retrying: "wait",
  sending: "wait",
  queued: "wait",
  to_print: "no",
  to_submit: "no",
  form_opened: "wait",
  printed: "wait",
  accepted: "yes",
  handed_to_mail: "yes",
  reported_sent: "yes",
  cancelled: "no",
};
