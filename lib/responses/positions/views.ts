// Where people stand, for letters and for pages.
import { type Ask, mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { IsoDate } from "@/lib/congress/measure";
import { type Standing, standingOf } from "@/lib/congress/standing";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db } from "@/lib/db";
import { directory } from "@/lib/legislators/directory";
import type { Legislator } from "@/lib/legislators/legislator";
import { PRESIDENT_ID } from "@/lib/legislators/president";
import { type KnownPosition, type LoadPositions, situationOf } from "@/lib/letters/positions";
import type { Actor } from "@/lib/organizations/membership";
import { findNames } from "@/lib/organizations/views";
import { knownPosition } from "@/lib/responses/positions/for-letters";
import { recordOfStanding } from "@/lib/responses/positions/on-record";
import { type Position, type PositionRecord, positionOf } from "@/lib/responses/positions/position";
import { loadRecords, type StoredRecord } from "@/lib/responses/positions/store";

const keyOf = ({ askId, bioguide }: { askId: string; bioguide: string }): string => `${askId} ${bioguide}`;

/** What letters may take into account of the ledger: handed to lib/letters by who calls it. */
export const loadPositions: LoadPositions = async (organizationId, asks, bioguides) => {
  const everybody = [...directory().legislators.map((one) => one.bioguide), PRESIDENT_ID];
  const ids = asks.map(({ id }) => id);
  const byKey = Map.groupBy(await loadRecords(organizationId, ids, bioguides ?? everybody), keyOf);
  return {
    of(askId, { bioguide }, standing, now) {
      const records = byKey.get(keyOf({ askId, bioguide }));
      const ask = asks.find(({ id }) => id === askId);
      return records && ask ? knownPosition(ask, standing, records, now) : null;
    },
  };
};

/** Where somebody stands on an ask, from the ledger and the record of Congress. */
export function positionOn(ask: Ask, legislator: Legislator, records: readonly PositionRecord[], now: Date): Position {
  const onRecord = recordOfStanding(ask, standingOf(ask.measure, legislator, now));
  return positionOf(onRecord ? [...records, onRecord] : records, now);
}

/** The positions of many on one ask, by bioguide id. At most a few records of each are read, whatever there is. */
export async function findPositions(
  ask: Ask,
  legislators: readonly Legislator[],
  now: Date,
): Promise<Map<string, Position>> {
  const ids = legislators.map(({ bioguide }) => bioguide);
  const byPerson = Map.groupBy<string, StoredRecord>(
    await loadRecords(ask.organizationId, [ask.id], ids),
    ({ bioguide }) => bioguide,
  );
  return new Map(legislators.map((one) => [one.bioguide, positionOn(ask, one, byPerson.get(one.bioguide) ?? [], now)]));
}

/** A record of the ledger with who wrote it down, and who took it back and why. */
export type LedgerLine = Omit<PositionRecord, "holdsNow"> & {
  recordedBy: string | null;
  recordedAt: Date;
  withdrawn: { at: Date; by: string | null; reason: string } | null;
};

/** What the next letter takes into account: a name on the measure, a yes, a no, a name taken off, or nothing. */
export type InLetter = "on_measure" | "committed" | "refused" | "withdrawn" | "silent";

function inLetter(standing: Standing, position: KnownPosition | null): InLetter {
  const kind = situationOf(standing, position);
  if (kind === "sponsor" || kind === "cosponsor") return "on_measure";
  return kind === "committed" || kind === "refused" || kind === "withdrawn" ? kind : "silent";
}

export type LedgerPage = {
  campaign: { slug: string; title: string };
  ask: { slug: string; headline: string; choices: { slug: string; headline: string }[] };
  legislator: Legislator;
  position: Position;
  /** the ledger as it was written, newest first, withdrawn records too */
  lines: LedgerLine[];
  /** what the next letter makes of it */
  inLetter: InLetter;
  /** in Washington */
  today: IsoDate;
};

const LINES_SHOWN = 50;

/** One legislator on one ask: the position, and all that was ever recorded; null when there is no such thing for this member. */
export async function findLedger(
  actor: Actor,
  { campaignSlug, askSlug, bioguide }: { campaignSlug: string; askSlug: string; bioguide: string },
  now: Date,
): Promise<LedgerPage | null> {
  const campaign = await findStaffCampaign(actor, campaignSlug);
  const legislator = directory().findLegislator(bioguide);
  if (!campaign || !legislator) return null;
  const { organizationId, id, slug, title } = campaign;
  const asks = await loadAsks(db().prisma, organizationId, id);
  const ask = asks.find((one) => one.slug === askSlug);
  const isTheirs = (one: Ask): boolean => mayGoToOffice(one, legislator.chamber);
  if (!ask || !isTheirs(ask)) return null;
  const rows = await db().prisma.positionRecord.findMany({
    where: { organizationId, askId: ask.id, bioguide },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take: LINES_SHOWN,
  });
  const names = await findNames([
    ...new Set(rows.flatMap((row) => [row.recordedByUserId, row.withdrawnByUserId ?? []].flat())),
  ]);
  const lines = rows.map(
    ({ on, recordedByUserId, withdrawnAt, withdrawnByUserId, withdrawnReason, ...row }): LedgerLine => {
      const by = names.get(withdrawnByUserId ?? "") ?? null;
      return {
        ...row,
        on: on.toISOString().slice(0, 10),
        recordedBy: names.get(recordedByUserId) ?? null,
        withdrawn: withdrawnAt && { at: withdrawnAt, by, reason: withdrawnReason ?? "" },
      };
    },
  );
  const standing = standingOf(ask.measure, legislator, now);
  const counted = lines.filter(({ withdrawn }) => !withdrawn);
  return {
    campaign: { slug, title },
    ask: { slug: ask.slug, headline: ask.version.texts.headline, choices: asks.filter(isTheirs).map(choiceOf) },
    legislator,
    position: positionOn(ask, legislator, counted, now),
    lines,
    inLetter: inLetter(standing, knownPosition(ask, standing, counted, now)),
    today: todayInWashington(now),
  };
}

const choiceOf = ({ slug, version }: Ask) => ({ slug, headline: version.texts.headline });
