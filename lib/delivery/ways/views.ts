import { db } from "@/lib/db";
import { cwcAccessTo } from "@/lib/delivery/channels/cwc/access";
import { findCwcProblems } from "@/lib/delivery/channels/cwc/cwc-problems";
import { messageOfLetter } from "@/lib/delivery/channels/cwc/letter-message";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { tellSystemProblems } from "@/lib/delivery/ways/system-problems";
import { clock, env } from "@/lib/env";
import { chamberOfSeat } from "@/lib/legislators/legislator";
import { senderOf } from "@/lib/letters/sender";
import type { Ways } from "@/lib/letters/ways";

const KEPT_MS = 60_000;
const NO_ID = "00000000-0000-4000-8000-000000000000";

let kept: { at: number; ways: Promise<Ways> } | undefined;

/** The machines' ways as they are now: what is set up, and which offices take part. Kept in memory for a minute. */
export function loadWays(): Promise<Ways> {
  const at = performance.now();
  if (!kept || at - kept.at > KEPT_MS) kept = { at, ways: readWays() };
  return kept.ways;
}

async function readWays(): Promise<Ways> {
  const rows = await db().prisma.chamberOffices.findMany();
  // As long as a chamber has told nothing, all of its offices are taken to take part: a letter waits if one does not.
  const active = new Map(rows.map(({ chamber, codes }) => [chamber, new Set(codes)]));
  return {
    systemOf(seatId) {
      const chamber = chamberOfSeat(seatId);
      if (!chamber) return "none";
      if (!cwcAccessTo(chamber, env())) return "off";
      return (active.get(chamber)?.has(officeCodeOf(seatId) ?? "") ?? true) ? "on" : "inactive";
    },
    problemsOf({ ask, legislator, seat, composed, draft: { edits } }, draft) {
      const chamber = chamberOfSeat(seat.id);
      const access = chamber && cwcAccessTo(chamber, env());
      if (!access) return [];
      const letter = {
        ...{ organizationId: ask.organizationId, campaignId: ask.campaignId, organizationName: "", id: NO_ID },
        ...{ bioguide: legislator.bioguide, seatId: seat.id, measureId: ask.measureId, stance: ask.stance },
        ...{ topic: ask.version.texts.topic ?? ask.measure?.policyArea ?? null, composed, replyTo: draft.email.trim() },
        sender: senderOf(draft, edits),
      };
      return tellSystemProblems(findCwcProblems(messageOfLetter(letter, access.agent, clock()), access.chamber));
    },
  };
}
