// Letters of a trial: confirmed by the product's own statement, with the jobs that carry them.
import { db } from "@/lib/db";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { directory } from "@/lib/legislators/directory";
import { confirmAction, type NewLetter } from "@/lib/letters/confirming/store";
import { laneOf } from "@/lib/letters/lane";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";
import { senderOf } from "@/lib/letters/sender";
import { newId } from "@/lib/shared/id";
import { standInOffices } from "../sandbox/cwc/offices";

const AT_A_TIME = 50;

/** Confirms `count` letters, each a person's of their own: two in three by the chambers' systems, the rest by e-mail. */
export async function confirmLetters(count: number, now: Date): Promise<string[]> {
  const asks = await loadAsks();
  const codes = new Set(standInOffices().map(({ code }) => code));
  const seats = directory().seats.filter(({ id, holder }) => holder !== null && codes.has(officeCodeOf(id) ?? ""));
  const ids: string[] = [];
  for (let from = 0; from < count; from += AT_A_TIME) {
    const size = Math.min(AT_A_TIME, count - from);
    await Promise.all(
      Array.from({ length: size }, async (_, i) => {
        const number = from + i;
        const seat = seats[(number * 7) % seats.length];
        if (!seat) throw new Error("no seats");
        const channel: Channel = number % 3 === 2 ? "email" : "cwc";
        ids.push(await confirmOne({ number, seat, channel, ask: asks[seat.chamber], now }));
      }),
    );
  }
  return ids;
}

type Ask = {
  organizationId: string;
  campaignId: string;
  askId: string;
  askVersionId: string;
  measureId: string | null;
};

async function loadAsks(): Promise<{ house: Ask; senate: Ask }> {
  const load = async (type: string): Promise<Ask> => {
    const where = { measureId: { contains: `-${type}-` }, liveAt: { not: null } };
    const version = await db().prisma.askVersion.findFirstOrThrow({ where, include: { ask: true } });
    const { organizationId, askId, id: askVersionId, measureId } = version;
    return { organizationId, campaignId: version.ask.campaignId, askId, askVersionId, measureId };
  };
  return { house: await load("HRES"), senate: await load("SRES") };
}

async function confirmOne(given: {
  number: number;
  seat: { id: string; holder: string | null; state: string };
  channel: Channel;
  ask: Ask;
  now: Date;
}): Promise<string> {
  const { number, seat, channel, ask, now } = given;
  const { organizationId, campaignId } = ask;
  const [id, supporterId, letterId] = [newId(), newId(), newId()];
  const person = { fullName: `Ms. Alma Reyes ${number}`, street: `${number} Elm Street`, city: "Springfield" };
  await db().prisma.supporter.create({
    data: {
      ...{ organizationId, id: supporterId, createdAt: now },
      identity: { create: { email: `person-${number}-${supporterId}@example.net` } },
    },
  });
  const action = {
    organizationId,
    id,
    campaignId,
    supporterId,
    state: "waiting" as const,
    congress: 119,
    seed: number,
  };
  await db().prisma.action.create({ data: { ...action, deviceHashes: [], createdAt: now } });
  const bioguide = seat.holder ?? "";
  const typed = { ...person, state: seat.state, zip: "01060" };
  const letter: NewLetter = {
    id: letterId,
    ...{ askId: ask.askId, askVersionId: ask.askVersionId, measureId: ask.measureId },
    ...{ bioguide, seatId: seat.id, standing: "not_on_it", channel, ownSharePercent: 40 },
    content: contentOf(person, number),
    sender: channel === "cwc" ? senderOf(typed, { opening: null, request: null }) : null,
    lane: laneOf(channel, seat.id),
  };
  await confirmAction({ organizationId, id, campaignId, congress: 119, letters: [letter], at: now });
  return letterId;
}

const contentOf = ({ fullName, street }: { fullName: string; street: string }, number: number): ComposedLetter => ({
  date: "2026-11-22",
  addressee: ["The Honorable Somebody"],
  salutation: "Dear Member of Congress,",
  subject: `Please act, letter ${number}`,
  opening: "The last limits on the two largest arsenals have run out.",
  ownWords: `I am the writer of letter ${number}, and what comes next matters to my family.`,
  request: "Please support the resolution.",
  closing: "Sincerely,",
  signature: [fullName, street, "Springfield, MA 01060"],
  sources: [],
  ownSharePercent: 40,
});
