// Which other ways the writer of a letter may give it, and when.
import type { DeliveryState } from "@/lib/delivery/delivery";
import { mayCancel } from "@/lib/delivery/transitions";
import type { WaitReason } from "@/lib/delivery/waiting";
import { channelChoices, type LetterToGo, type SiteFacts } from "@/lib/letters/channel-choices";
import type { ChannelChoice } from "@/lib/letters/choose-channel";
import type { Channel } from "@/lib/letters/letter";

/**
 * Whether the writer may call a letter back: until it goes. What a restore put aside may have gone before, and nobody
 * knows yet.
 */
export const writerMayCancel = (state: DeliveryState, waiting: WaitReason | null): boolean =>
  mayCancel(state) && waiting !== "restored";

/**
 * Whether the writer may give a letter another way: until it goes, and once it surely has not arrived. Of one that is
 * unknown an organizer decides, who can look it up.
 */
export const writerMayReroute = (state: DeliveryState, waiting: WaitReason | null): boolean =>
  waiting !== "restored" && (writerMayCancel(state, waiting) || state === "failed" || state === "bounced");

/** The open ways besides a letter's own, best first. A chamber's system needs the writer's name and address in parts. */
export const otherWays = (
  letter: LetterToGo & { channel: Channel; hasSender: boolean },
  site: SiteFacts,
): ChannelChoice[] =>
  channelChoices(letter, site).filter(
    ({ channel, available }) => available && channel !== letter.channel && (channel !== "cwc" || letter.hasSender),
  );
