// A receipt as its page shows it.
import type { CampaignOutcome } from "@/lib/campaigns/campaign";
import type { IsoDate } from "@/lib/congress/measure";
import type { FormPlan } from "@/lib/delivery/channels/form/form-plan";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { HoldCode } from "@/lib/delivery/holding";
import type { HistoryEntry } from "@/lib/delivery/receipt/history";
import type { WaitReason } from "@/lib/delivery/waiting";
import type { ChannelChoice } from "@/lib/letters/choose-channel";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";

/** Why a letter came too late; `citation` of the measure that has ended, `endedOn` as Washington reads it. */
export type TooLate = { code: HoldCode; citation: string | null; congress: number; endedOn: IsoDate };

export type ReceiptLetter = {
  id: string;
  legislatorName: string;
  legislatorTitle: string;
  seatId: string;
  channel: Channel;
  composed: ComposedLetter;
  plainText: string;
  state: DeliveryState;
  /** null unless the state is "held", for good */
  tooLate: TooLate | null;
  /** null unless the state is "held", for a time; `until` null: until somebody ends what it waits for */
  waiting: { reason: WaitReason; until: Date | null } | null;
  /** what was tried or reported last; null before that */
  last: HistoryEntry | null;
  history: HistoryEntry[];
  /** how it goes through the office's own form; null for a letter that goes another way */
  form: FormPlan | null;
  /** open ways besides its own, best first; empty when the writer cannot give it another */
  otherWays: ChannelChoice[];
  mayCancel: boolean;
  /** nobody knows whether it arrived, and a machine asks the far side by itself */
  isAskedAgain: boolean;
  answeredAt: Date | null;
};

/** How the campaign ended, for those who wrote to it; null while it goes on. */
export type ReceiptOutcome = { outcome: CampaignOutcome; note: string | null; endedAt: Date | null };

export type Receipt = {
  campaign: { slug: string; title: string; ended: ReceiptOutcome | null };
  confirmedAt: Date;
  letters: ReceiptLetter[];
};
