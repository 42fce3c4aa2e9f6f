// Answers as the pages show them: to who got one, and to who works with them.
import type { Stance } from "@/lib/asks/ask";
import { loadAsks } from "@/lib/asks/views";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import { db, type Prisma } from "@/lib/db";
import { authSecrets } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import type { Actor } from "@/lib/organizations/membership";
import { type ClassProposal, proposeClass } from "@/lib/responses/class-proposal";
import { officeLabel } from "@/lib/responses/office-choice";
import type { ResponseClass } from "@/lib/responses/response";
import { countSame, MOST_SAME } from "@/lib/responses/store";
import { idInToken, isValidToken } from "@/lib/shared/token";

/** What a supporter has told about the answer to one letter. */
export type ToldAnswer = {
  answeredAt: Date | null;
  class: ResponseClass | null;
  isTold: boolean;
  silentAt: Date | null;
};

const actionOfReceipt = (token: string): string | null =>
  isValidToken(authSecrets(), { purpose: "receipt" }, token) ? idInToken(token) : null;

/** What the holder of a receipt told about answers, by letter id. */
export async function findToldAnswers(token: string): Promise<Map<string, ToldAnswer>> {
  const actionId = actionOfReceipt(token);
  if (!actionId) return new Map();
  const rows = await db().prisma.letter.findMany({
    where: { actionId },
    select: { id: true, noAnswer: true, response: { include: { text: { select: { responseId: true } } } } },
  });
  return new Map(
    rows.map(({ id, noAnswer, response }) => [
      id,
      {
        answeredAt: response?.reportedAt ?? null,
        class: response?.class ?? response?.reportedClass ?? null,
        isTold: Boolean(response?.text),
        silentAt: noAnswer?.reportedAt ?? null,
      },
    ]),
  );
}

export type AnswerPage = { legislator: { title: string; name: string }; words: string; class: ResponseClass | null };

/** What is known of the answer to one letter of a receipt, to be told more of; null when the link or the letter is not there. */
export async function findAnswerPage(token: string, letterId: string): Promise<AnswerPage | null> {
  const actionId = actionOfReceipt(token);
  if (!actionId) return null;
  const letter = await db().prisma.letter.findFirst({
    where: { id: letterId, actionId, action: { confirmedAt: { not: null } } },
    include: { response: { include: { text: { select: { words: true } } } } },
  });
  if (!letter) return null;
  const found = directory().findLegislator(letter.bioguide);
  return {
    legislator: { title: found?.title ?? "", name: found?.name ?? letter.bioguide },
    words: letter.response?.text?.words ?? "",
    class: letter.response?.class ?? letter.response?.reportedClass ?? null,
  };
}

export type ResponseLine = {
  id: string;
  bioguide: string;
  office: string;
  ask: string | null;
  reportedBy: "supporter" | "organizer" | "import";
  receivedOn: IsoDate;
  class: ResponseClass | null;
  reportedClass: ResponseClass | null;
  /** what the rules propose, with the place in the answer that speaks for it */
  proposal: ClassProposal | null;
  words: string;
  hasFile: boolean;
  /** how many others had the same reply; `MOST_SAME` or more are told as so many */
  others: number;
};

export type ResponsesPage = {
  campaign: { slug: string; title: string };
  /** in Washington */
  today: IsoDate;
  asks: { slug: string; headline: string }[];
  /** what waits for somebody to decide, the oldest first; of one reply to many one line */
  queue: ResponseLine[];
  /** whether others wait behind those lines */
  queueHasMore: boolean;
  /** how many answers wait; `more`: they are counted no further */
  waiting: { count: number; more: boolean };
  decided: ResponseLine[];
  /** `after` of the next page; null on the last */
  next: string | null;
};

const QUEUE_SHOWN = 20;
/** So many waiting answers are looked through for the lines of the queue. */
const QUEUE_READ = 500;
const DECIDED_SHOWN = 30;

type Row = Prisma.ResponseGetPayload<{ include: { text: { select: { words: true; fileType: true } } } }>;

const withText = { include: { text: { select: { words: true, fileType: true } } } } as const;

/**
 * The answers of a campaign; null when there is no such campaign of the member's. `after` is where an earlier page ended. Each
 * part is read along an index and has an end, so that a page costs the same however many answers there are.
 */
export async function listResponses(
  actor: Actor,
  slug: string,
  after: string | null,
  now: Date,
): Promise<ResponsesPage | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId, title } = campaign;
  const asks = await loadAsks(db().prisma, organizationId, campaignId);
  const [waiting, decided] = await Promise.all([
    db().prisma.response.findMany({
      where: { organizationId, campaignId, class: null },
      orderBy: [{ reportedAt: "asc" }, { id: "asc" }],
      take: QUEUE_READ + 1,
      select: { id: true, groupId: true, askId: true },
    }),
    db().prisma.response.findMany({
      where: { organizationId, campaignId, class: { not: null }, ...beyond(after) },
      orderBy: [{ receivedOn: "desc" }, { id: "desc" }],
      take: DECIDED_SHOWN + 1,
      ...withText,
    }),
  ]);
  const firsts = firstsOf(waiting.slice(0, QUEUE_READ));
  const ids = firsts.slice(0, QUEUE_SHOWN);
  const queued = await db().prisma.response.findMany({ where: { organizationId, id: { in: ids } }, ...withText });
  const toLine = (row: Row): Promise<ResponseLine> => {
    const ask = asks.find(({ id }) => id === row.askId);
    return lineOf(row, { headline: ask?.version.texts.headline ?? null, stance: ask?.stance ?? "support" });
  };
  const last = decided.length > DECIDED_SHOWN ? decided[DECIDED_SHOWN - 1] : undefined;
  return {
    campaign: { slug, title },
    today: todayInWashington(now),
    asks: asks.map(({ slug: name, version }) => ({ slug: name, headline: version.texts.headline })),
    queue: await Promise.all(ids.flatMap((id) => queued.find((row) => row.id === id) ?? []).map(toLine)),
    queueHasMore: firsts.length > QUEUE_SHOWN || waiting.length > QUEUE_READ,
    waiting: { count: Math.min(waiting.length, QUEUE_READ), more: waiting.length > QUEUE_READ },
    decided: await Promise.all(decided.slice(0, DECIDED_SHOWN).map(toLine)),
    next: last ? `${last.receivedOn.toISOString().slice(0, 10)}.${last.id}` : null,
  };
}

/** Of each reply to an ask the first that came, in order. */
function firstsOf(rows: readonly { id: string; groupId: string | null; askId: string | null }[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id, groupId, askId }) => {
    const key = `${groupId ?? id} ${askId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [id];
  });
}

/** A place in the list, as `next` names it: the day and the id. */
function beyond(after: string | null): Prisma.ResponseWhereInput {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/.exec(after ?? "") ?? [];
  if (!day || !id || Number.isNaN(Date.parse(day))) return {};
  const receivedOn = new Date(day);
  return { OR: [{ receivedOn: { lt: receivedOn } }, { receivedOn, id: { lt: id } }] };
}

async function lineOf(row: Row, ask: { headline: string | null; stance: Stance }): Promise<ResponseLine> {
  const { organizationId, groupId, text, proposedClass, proposedReason } = row;
  const others = groupId ? (await countSame(db().prisma, organizationId, groupId)) - 1 : 0;
  // The place that speaks for it is found again rather than kept beside the words.
  const found = proposedClass && text ? proposeClass(text.words, { stance: ask.stance }) : null;
  const words = found?.reason === proposedReason ? (found?.words ?? null) : null;
  const reason = proposedReason as ClassProposal["reason"] | null;
  return {
    id: row.id,
    bioguide: row.bioguide,
    office: officeLabel(row.bioguide),
    ask: ask.headline,
    reportedBy: row.reportedBy,
    receivedOn: row.receivedOn.toISOString().slice(0, 10),
    class: row.class,
    reportedClass: row.reportedClass,
    proposal: proposedClass && reason ? { class: proposedClass, reason, words } : null,
    words: text?.words ?? "",
    hasFile: Boolean(text?.fileType),
    others: Math.min(others, MOST_SAME),
  };
}
