// What of the ledger a letter may mention: only what the office itself wrote to people, said in public or did by a vote.
// What somebody heard in a meeting, or quotes from one, stays with the organizers.
import type { Standing } from "@/lib/congress/standing";
import type { KnownPosition } from "@/lib/letters/positions";
import { recordOfStanding } from "@/lib/responses/positions/on-record";
import {
  type EvidenceKind,
  type PositionRecord,
  type PositionStance,
  positionOf,
} from "@/lib/responses/positions/position";

const HOW: Partial<Record<EvidenceKind, KnownPosition["how"]>> = {
  response: "wrote",
  vote: "voted",
  statement: "said",
  link: "said",
};

const KIND: Partial<Record<PositionStance, KnownPosition["kind"]>> = {
  champion: "committed",
  supports: "committed",
  against: "refused",
};

/**
 * What a letter may take into account of somebody's records on an ask; null when nothing is firm, when records disagree,
 * or when the evidence is not for others to know. The latter still has its say in whether anything is firm.
 */
export function knownPosition(
  ask: Parameters<typeof recordOfStanding>[0],
  standing: Standing,
  records: readonly PositionRecord[],
  now: Date,
): KnownPosition | null {
  const fromRecord = recordOfStanding(ask, standing);
  const { stance, records: weighed } = positionOf(fromRecord ? [...records, fromRecord] : records, now);
  const kind = stance && KIND[stance];
  if (!kind) return null;
  const told = weighed.find((record) => record.counts && KIND[record.stance] === kind && HOW[record.evidence]);
  const how = told && HOW[told.evidence];
  return told && how ? { kind, how, on: told.on } : null;
}
