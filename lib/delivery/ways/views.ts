import { db } from "@/lib/db";
import { cwcAccessTo } from "@/lib/delivery/channels/cwc/access";
import { findCwcProblems } from "@/lib/delivery/channels/cwc/cwc-problems";
import { messageOfLetter } from "@/lib/delivery/channels/cwc/letter-message";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { postAccess } from "@/lib/delivery/channels/post/access";
import { costOf, pagesToPay, postLetter } from "@/lib/delivery/channels/post/format";
import { tellPostProblems } from "@/lib/delivery/ways/post-problems";
import { tellSystemProblems } from "@/lib/delivery/ways/system-problems";
import { clock, env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { chamberOfSeat } from "@/lib/legislators/legislator";
import type { BuiltLetter } from "@/lib/letters/build-letters";
import type { Draft } from "@/lib/letters/draft";
import type { LetterProblem } from "@/lib/letters/letter-problems";
import { officeEmail } from "@/lib/letters/office-email";
import { senderOf } from "@/lib/letters/sender";
import type { Ways } from "@/lib/letters/ways";
import { findDeadAddresses } from "@/lib/supporters/addresses/store";

const KEPT_MS = 60_000;
const NO_ID = "00000000-0000-4000-8000-000000000000";

let kept: { at: number; ways: Promise<Ways> } | undefined;

/** The machines' ways as they are now: what is set up, and which offices take part. Kept in memory for a minute. */
export function loadWays(): Promise<Ways> {
  const at = performance.now();
  if (kept && at - kept.at <= KEPT_MS) return kept.ways;
  const ways = readWays();
  kept = { at, ways };
  ways.catch(() => (kept = undefined));
  return ways;
}

async function readWays(): Promise<Ways> {
  const [rows, dead] = await Promise.all([db().prisma.chamberOffices.findMany(), findDeadOffices()]);
  // As long as a chamber has told nothing, all of its offices are taken to take part: a letter waits if one does not.
  const active = new Map(rows.map(({ chamber, codes }) => [chamber, new Set(codes)]));
  return {
    systemOf(seatId) {
      const chamber = chamberOfSeat(seatId);
      if (!chamber) return "none";
      if (!cwcAccessTo(chamber, env())) return "off";
      return (active.get(chamber)?.has(officeCodeOf(seatId) ?? "") ?? true) ? "on" : "inactive";
    },
    mailCameBack: (bioguide) => dead.has(bioguide),
    postFor(letter) {
      const access = postAccess(env());
      return access && { isTest: access.isTest, costCents: costOf(pagesToPay(letter), access.prices) };
    },
    problemsOf(letter, draft) {
      if (letter.draft.channel === "post") return tellPostProblems(postLetter(letter.composed));
      return letter.draft.channel === "cwc" ? systemProblemsOf(letter, draft) : [];
    },
  };
}

/** The offices whose mail address was given up, by whom they belong to. */
async function findDeadOffices(): Promise<ReadonlySet<string>> {
  const offices = directory().legislators.flatMap((legislator) => {
    const address = officeEmail(legislator, env().DELIVERY_MODE);
    return address === null ? [] : { bioguide: legislator.bioguide, address };
  });
  const dead = await findDeadAddresses(offices.map(({ address }) => address));
  return new Set(offices.filter(({ address }) => dead.has(address)).map(({ bioguide }) => bioguide));
}

function systemProblemsOf(
  { ask, legislator, seat, composed, draft: { edits } }: BuiltLetter,
  draft: Draft,
): LetterProblem[] {
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
}
