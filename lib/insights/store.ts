// What the overview reads: sums that are kept (lib/insights/counting), so that a reading costs the same however many letters
// there are.
import { db } from "@/lib/db";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { People, Run, SeatRow, SourceRow, Totals } from "@/lib/insights/sums";
import { directory } from "@/lib/legislators/directory";
import type { Channel } from "@/lib/letters/letter";

/** Which letters are meant: those of one campaign. */
export type Scope = { organizationId: string; campaignId: string };

/** Of these, those that a page is about. `state` "MA" and `askId`: null means all; `days`: null means all time. */
export type Cut = Scope & { state: string | null; askId: string | null; days: readonly string[] | null };

const ALL_TIME = [""];

async function read<T extends object>(text: string, cut: Cut, ...more: unknown[]): Promise<T[]> {
  const values = [cut.organizationId, cut.campaignId, cut.days ?? ALL_TIME, cut.state ?? "", ...more];
  return (await db().pool.query<T>({ text, values })).rows;
}

const OF_CUT = `"organizationId" = $1 AND "campaignId" = $2 AND day = ANY($3::text[])`;
const OF_ASK = `($5::uuid IS NULL OR "askId" = $5)`;
// Seats stand among places by their hyphen. Those of one state are named one by one, so that the index finds them.
const SEATS = `position('-' IN place) = 3`;
const seatsIn = ({ state }: Cut): string => {
  if (state === null) return `${SEATS} AND $4 = ''`;
  const ids = directory().seats.flatMap((seat) => (seat.state === state ? `'${seat.id}'` : []));
  return `place = ANY(ARRAY[${ids.join(", ")}]::text[]) AND $4 <> ''`;
};

/** What letters add up to, ask by ask. */
export const loadTotals = (cut: Cut): Promise<Totals[]> =>
  read(
    `SELECT "askId", sum(letters)::int AS letters, sum(arrived)::int AS arrived, sum("ownWords")::int AS "ownWords",
       sum("ownShareSum")::float8 AS "ownShareSum", sum(answered)::int AS answered, sum("replyDaysSum")::float8 AS "replyDaysSum"
     FROM "LetterSum" WHERE ${OF_CUT} AND facet = '' AND place = $4 AND ${OF_ASK}
     GROUP BY 1 HAVING sum(letters) > 0`,
    cut,
    cut.askId,
  );

/** Letters by the state of their delivery and their way. */
export async function loadDeliveries(
  cut: Cut,
): Promise<{ askId: string; state: DeliveryState; channel: Channel; letters: number }[]> {
  const rows = await read<{ askId: string; value: string; letters: number }>(
    `SELECT "askId", value, sum(letters)::int AS letters FROM "LetterSum"
     WHERE ${OF_CUT} AND facet = 'delivery' AND place = $4 AND ${OF_ASK} GROUP BY 1, 2 HAVING sum(letters) > 0`,
    cut,
    cut.askId,
  );
  return rows.map(({ askId, value, letters }) => {
    const [state, channel] = value.split(" ") as [DeliveryState, Channel];
    return { askId, state, channel, letters };
  });
}

/** Letters on each of `days` that had any. */
export const loadDays = (cut: Omit<Cut, "days"> & { days: readonly string[] }) =>
  read<{ day: string; letters: number }>(
    `SELECT day, sum(letters)::int AS letters FROM "LetterSum"
     WHERE ${OF_CUT} AND facet = '' AND place = $4 AND ${OF_ASK} GROUP BY 1`,
    cut,
    cut.askId,
  );

/** The first day that had a letter; null without any. */
export async function loadFirstDay({ organizationId, campaignId }: Scope): Promise<string | null> {
  const { rows } = await db().pool.query<{ day: string }>(
    `SELECT day FROM "LetterSum" WHERE "organizationId" = $1 AND "campaignId" = $2 AND facet = '' AND day > ''
       AND letters > 0 ORDER BY day LIMIT 1`,
    [organizationId, campaignId],
  );
  return rows[0]?.day ?? null;
}

/** Letters to each seat that got any, most first. */
export const loadSeats = (cut: Cut): Promise<SeatRow[]> =>
  read(
    `SELECT place AS "seatId", sum(letters)::int AS letters, sum(arrived)::int AS arrived, sum(answered)::int AS answered
     FROM "LetterSum" WHERE ${OF_CUT} AND facet = '' AND ${seatsIn(cut)} AND ${OF_ASK}
     GROUP BY 1 HAVING sum(letters) > 0 ORDER BY letters DESC, place`,
    cut,
    cut.askId,
  );

/** Letters by where their writers came from, most first. */
export const loadSources = (cut: Cut): Promise<SourceRow[]> =>
  read(
    `SELECT value AS "sourceCode", sum(letters)::int AS letters FROM "LetterSum"
     WHERE ${OF_CUT} AND facet = 'source' AND place = $4 AND ${OF_ASK}
     GROUP BY 1 HAVING sum(letters) > 0 ORDER BY letters DESC, value`,
    cut,
    cut.askId,
  );

/** People who asked for a confirming mail, who confirmed, and each person once. An action has many asks, so not by ask. */
export async function loadPeople(cut: Cut): Promise<People> {
  const rows = await read<People>(
    `SELECT coalesce(sum(asked), 0)::int AS asked, coalesce(sum(confirmed), 0)::int AS confirmed,
       coalesce(sum(supporters), 0)::int AS supporters
     FROM "ActionSum" WHERE ${OF_CUT} AND facet = '' AND place = $4`,
    cut,
  );
  return rows[0] ?? { asked: 0, confirmed: 0, supporters: 0 };
}

/** The same by where they came from. */
export const loadPeopleBySource = (cut: Cut): Promise<(People & { sourceCode: string })[]> =>
  read(
    `SELECT value AS "sourceCode", sum(asked)::int AS asked, sum(confirmed)::int AS confirmed, sum(supporters)::int AS supporters
     FROM "ActionSum" WHERE ${OF_CUT} AND facet = 'source' AND place = $4 GROUP BY 1 HAVING sum(asked) > 0`,
    cut,
  );

/** People by the House district of the member whom they wrote to. */
export const loadConstituents = (cut: Cut): Promise<{ seatId: string; supporters: number }[]> =>
  read(
    `SELECT place AS "seatId", sum(supporters)::int AS supporters FROM "ActionSum"
     WHERE ${OF_CUT} AND facet = '' AND ${seatsIn(cut)} GROUP BY 1 HAVING sum(supporters) > 0`,
    cut,
  );

/** People by state: those of whom no district is known are among them. */
export const loadPeopleByState = (cut: Cut): Promise<{ state: string; supporters: number }[]> =>
  read(
    `SELECT place AS state, sum(supporters)::int AS supporters FROM "ActionSum"
     WHERE ${OF_CUT} AND facet = '' AND length(place) = 2 AND $4 IN ('', place) GROUP BY 1 HAVING sum(supporters) > 0`,
    cut,
  );

/** When figures were last counted, and how the last comparison ended; null: never so far. */
export async function loadRuns(): Promise<{ count: Run | null; check: Run | null }> {
  const rows = await db().prisma.figureRun.findMany();
  const of = (kind: string): Run | null => rows.find((row) => row.kind === kind) ?? null;
  return { count: of("count"), check: of("check") };
}

/** All letters of each campaign of some organizations; a campaign without any is left out. */
export async function loadCampaignLetters(organizationIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db().pool.query<{ campaignId: string; letters: number }>(
    `SELECT "campaignId", sum(letters)::int AS letters FROM "LetterSum"
     WHERE "organizationId" = ANY($1::uuid[]) AND facet = '' AND day = '' AND place = '' GROUP BY 1`,
    [organizationIds],
  );
  return new Map(rows.map(({ campaignId, letters }) => [campaignId, letters]));
}
