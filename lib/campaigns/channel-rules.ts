// Which ways to an office a campaign uses, as its organizers decided.
import { z } from "zod";

/** The ways to an office, as `Channel` in lib/letters/letter.ts explains them. */
export const CHANNELS = ["cwc", "email", "form", "post", "print"] as const;

/** Ways that a campaign does not use, and one that it would rather use where an office takes it. */
export type ChannelRules = {
  without: readonly (typeof CHANNELS)[number][];
  prefer: (typeof CHANNELS)[number] | null;
};

export const NO_RULES: ChannelRules = { without: [], prefer: null };

const channel = z.enum(CHANNELS);
const schema = z.object({ without: z.array(channel), prefer: channel.nullable() });

/** Rules as they are kept, or as a form sent them; null when they are none that we know. */
export const parseChannelRules = (value: unknown): ChannelRules | null => schema.safeParse(value).data ?? null;

/** `nothing_left`: no way stays open. `prefers_closed`: the way that comes first is one of those not used. */
export type ChannelRulesProblem = "nothing_left" | "prefers_closed";

/** What is wrong with rules; null when nothing is. */
export function findRulesProblem({ without, prefer }: ChannelRules): ChannelRulesProblem | null {
  if (CHANNELS.every((each) => without.includes(each))) return "nothing_left";
  return prefer !== null && without.includes(prefer) ? "prefers_closed" : null;
}

/** Whether two rules say the same. */
export const isSameRules = (a: ChannelRules, b: ChannelRules): boolean =>
  a.prefer === b.prefer && CHANNELS.every((each) => a.without.includes(each) === b.without.includes(each));
