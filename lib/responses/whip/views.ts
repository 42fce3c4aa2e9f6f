// The whip board of one ask in one chamber. Some 540 people, a few records of each, one figure a seat: flat in the history.
import { type Ask, mayGoToOffice } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { Chamber } from "@/lib/congress/measure";
import { db } from "@/lib/db";
import { styledName } from "@/lib/legislators/address";
import { committeeChoices } from "@/lib/legislators/audience-choices";
import { committeesOf } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import type { Position } from "@/lib/responses/positions/position";
import { findPositions } from "@/lib/responses/positions/views";
import {
  columnOf,
  filterRows,
  tallyBy,
  tallyOf,
  type WhipFilter,
  type WhipGroup,
  type WhipRow,
  type WhipTally,
} from "@/lib/responses/whip/board";
import {
  countsFor,
  type Goal,
  type GoalNote,
  neededFor,
  notesOn,
  VOTING_SEATS,
  votes,
} from "@/lib/responses/whip/goal";
import { type NextLetters, newPlaces, nextLetters } from "@/lib/responses/whip/next-letters";
import * as load from "@/lib/responses/whip/store";

export type WhipQuery = WhipFilter & { ask: string | null; chamber: string | null };

type Choice = { slug: string; headline: string };

export type WhipBoard = {
  asOf: Date;
  /** until when letters are counted; null: not yet */
  countedAt: Date | null;
  ask: Choice;
  chamber: Chamber;
  goal: Goal;
  /** nobody chose one: a majority is taken */
  isGoalChosen: boolean;
  needed: number;
  /** who vote in the chamber now; the seats of others who would are vacant */
  sitting: number;
  vacant: number;
  notes: GoalNote[];
  /** of all who count toward the goal, whatever the filter */
  tally: WhipTally;
  /** those whose records disagree */
  disputed: number;
  /** what the filter leaves */
  rows: WhipRow[];
  byParty: WhipGroup[];
  byState: WhipGroup[];
  /** of full committees; most are on several */
  byCommittee: WhipGroup[];
  next: NextLetters[];
  /** where new people count, when nobody known is left to write; else empty */
  newPlaces: NextLetters[];
};

export type WhipPage = {
  campaign: { slug: string; title: string };
  asks: Choice[];
  chambers: Chamber[];
  /** null: the campaign asks nothing of a chamber */
  board: WhipBoard | null;
};

const CHAMBERS: readonly Chamber[] = ["house", "senate"];
const NEXT_SHOWN = 10;

const choiceOf = ({ slug, version }: Ask): Choice => ({ slug, headline: version.texts.headline });

/** What an organizer sees of where everybody stands; null when there is no such campaign of theirs. */
export async function findWhipBoard(actor: Actor, slug: string, query: WhipQuery, now: Date): Promise<WhipPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId, title } = campaign;
  const asks = (await loadAsks(db().prisma, organizationId, campaignId)).filter((one) =>
    CHAMBERS.some((chamber) => mayGoToOffice(one, chamber)),
  );
  const ask = asks.find((one) => one.slug === query.ask) ?? asks[0];
  const chambers = ask ? CHAMBERS.filter((chamber) => mayGoToOffice(ask, chamber)) : [];
  const chamber = chambers.find((one) => one === query.chamber) ?? chambers[0];
  const board = ask && chamber ? await boardOf(ask, chamber, query, now) : null;
  return { campaign: { slug, title }, asks: asks.map(choiceOf), chambers: [...chambers], board };
}

async function boardOf(ask: Ask, chamber: Chamber, filter: WhipFilter, now: Date): Promise<WhipBoard> {
  const { organizationId, campaignId, id } = ask;
  const scope = { organizationId, campaignId };
  const people = directory().legislators.filter((one) => one.chamber === chamber);
  const [positions, letters, supporters, countedAt, chosen] = await Promise.all([
    findPositions(ask, people, now),
    load.loadLettersBySeat(scope, id),
    load.loadSupportersByPlace(organizationId),
    load.loadCountedAt(),
    load.loadGoal(organizationId, id, chamber),
  ]);
  const goal: Goal = chosen ?? { kind: "majority", wanted: null };
  const rows = people.map((person): WhipRow => {
    const { bioguide, seatId, party, title } = person;
    const position = positions.get(bioguide) as Position;
    const state = seatId.slice(0, 2);
    return {
      ...{ bioguide, name: styledName(person), seatId, state, party, position },
      committees: committeesOf(bioguide),
      column: columnOf(position),
      letters: letters.get(seatId) ?? 0,
      supporters: supporters.get(chamber === "senate" ? state : seatId) ?? 0,
      counts: countsFor(goal, title),
    };
  });
  const counting = rows.filter((row) => row.counts);
  const shown = filterRows(rows, filter);
  const next = nextLetters(shown, NEXT_SHOWN);
  const sitting = people.filter(({ title }) => votes(title)).length;
  const full = new Set(committeeChoices(chamber).flatMap(({ id, isSub }) => (isSub ? [] : [id])));
  return {
    ...{ asOf: now, countedAt, ask: choiceOf(ask), chamber, goal, isGoalChosen: chosen !== null },
    ...{ needed: neededFor(goal, chamber, sitting), sitting, notes: notesOn(goal, chamber, sitting) },
    vacant: VOTING_SEATS[chamber] - sitting,
    tally: tallyOf(counting),
    disputed: counting.filter(({ position }) => position.disagree.length > 0).length,
    rows: shown.toSorted(
      (a, b) => a.state.localeCompare(b.state) || a.seatId.localeCompare(b.seatId, "en", { numeric: true }),
    ),
    byParty: tallyBy(shown, ({ party }) => [party ?? ""]),
    byCommittee: tallyBy(shown, ({ committees }) => committees.filter((id) => full.has(id))),
    byState: tallyBy(shown, ({ state }) => [state]).toSorted((a, b) => a.key.localeCompare(b.key)),
    next,
    newPlaces: next.length > 0 ? [] : newPlaces(shown, NEXT_SHOWN),
  };
}
