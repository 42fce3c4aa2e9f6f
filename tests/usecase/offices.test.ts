// An office's page, notes of meetings with it, and the packet that is laid on its table.
import { beforeAll, describe, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db";
import { countFigures } from "@/lib/insights/count-figures";
import { officeFilterFrom } from "@/lib/insights/offices/office";
import { findOffice, listOffices } from "@/lib/insights/offices/views";
import { packetPrint } from "@/lib/insights/packet/packet-format";
import { packetOf } from "@/lib/insights/packet/packet-of";
import { findPackets } from "@/lib/insights/packet/views";
import { printPackets } from "@/lib/insights/print-packets";
import { recordMeeting } from "@/lib/insights/record-meeting";
import { withdrawMeeting } from "@/lib/insights/withdraw-meeting";
import { saveQuoteConsent } from "@/lib/letters/quoting/store";
import type { Actor } from "@/lib/organizations/membership";
import { recordPosition } from "@/lib/responses/record-position";
import { recordResponse } from "@/lib/responses/record-response";
import { newId } from "@/lib/shared/id";
import { seed, TODAY } from "../support/letters";
import { confirmThree } from "../support/sent-letters";
import { countPages, readPdfText } from "../transport/print-pdf-text";

const SLUG = "talk-now";
const WARREN_SEAT = "MA-S1";
const place = { campaignSlug: SLUG, seatId: WARREN_SEAT };
const typed = {
  on: "2026-11-20",
  present: "Dana and an aide of theirs",
  note: "They read the resolution in the room.",
};
const WORDS = "My grandmother remembers the drills under the school desk.";

let dana: Actor;
let sam: Actor;

async function write(index: number, city: string, ownWords: string) {
  const fullName = `Alma Zwingenberger ${index}`;
  return confirmThree("print", {
    email: `w${index}@example.net`,
    fullName,
    street: `${index} Quill Lane`,
    city,
    ownWords,
  });
}

beforeAll(async () => {
  await seed();
  const user = await db().prisma.user.findFirstOrThrow({
    where: { email: "dana@example.org" },
    include: { memberships: true },
  });
  dana = { userId: user.id, name: "Dana", memberships: user.memberships };
  sam = { ...dana, memberships: [{ organizationId: newId(), role: "admin" }] };
  for (let index = 0; index < 6; index++)
    await write(index, index === 0 ? "NORTHAMPTON" : "Northampton", `Words no ${index}.`);
  for (let index = 6; index < 11; index++) await write(index, "Leeds", `Words no ${index}.`);
  const quoted = await write(11, "Florence", WORDS);
  const organizationId = quoted.warren.organizationId;
  await inTransaction((tx) => saveQuoteConsent(tx, { organizationId, actionId: quoted.actionId }, TODAY));
  await countFigures(() => TODAY);
}, 120_000);

const packets = async (seatIds: string[]) => {
  const found = await findPackets(dana, SLUG, seatIds, TODAY);
  return (found?.findings ?? []).map((finding) => packetOf(finding, { on: "2026-12-02", appointment: null }));
};

describe("an office's page", () => {
  test("tells its letters, what is asked, and quotes only who allowed it", async () => {
    const found = await findOffice(dana, SLUG, WARREN_SEAT, TODAY);
    expect(found?.office.figures.letters).toBe(12);
    expect(found?.office.days.reduce((sum, { letters }) => sum + letters, 0)).toBe(12);
    expect(found?.office.districts).toEqual([{ seatId: "MA-2", people: 12 }]);
    expect(found?.office.quotes.map(({ words, firstName }) => `${firstName}: ${words}`)).toEqual([`Alma: ${WORDS}`]);
    expect(found?.office.asks.every(({ standing }) => standing.kind !== undefined)).toBe(true);
    expect(found?.office.delegation.map(({ seat }) => seat.id)).toContain("MA-2");
    expect(found?.office.committees.length).toBeGreaterThan(0);
  });

  test("is there for every seat, the President's too, and for no made-up one", async () => {
    expect((await findOffice(dana, SLUG, "US-P", TODAY))?.office.asks).toBeDefined();
    expect((await findOffice(dana, SLUG, "VT-0", TODAY))?.office.figures.letters).toBe(0);
    expect(await findOffice(dana, SLUG, "MA-99", TODAY)).toBeNull();
  });

  test("and the list are the organization's own", async () => {
    expect(await findOffice(sam, SLUG, WARREN_SEAT, TODAY)).toBeNull();
    expect(await listOffices(sam, SLUG, officeFilterFrom({}), TODAY)).toBeNull();
    const list = await listOffices(dana, SLUG, officeFilterFrom({ state: "MA", chamber: "senate" }), TODAY);
    expect(list?.lines.map(({ seat, letters }) => [seat.id, letters])).toEqual([
      ["MA-S1", 12],
      ["MA-S2", 12],
    ]);
    const all = await listOffices(dana, SLUG, officeFilterFrom({}), TODAY);
    expect(all?.lines.length).toBeGreaterThan(535);
    const party = await listOffices(dana, SLUG, officeFilterFrom({ party: "Independent" }), TODAY);
    expect(party?.lines.every(({ legislator }) => legislator?.party === "Independent")).toBe(true);
  });
});

describe("a meeting", () => {
  const meetings = async () => (await findOffice(dana, SLUG, WARREN_SEAT, TODAY))?.office.meetings ?? [];

  test("is noted once, on the record, and its words are gone once it is withdrawn", async () => {
    const press = () => recordMeeting(dana, place, typed, TODAY);
    const noted = { ok: true, value: null };
    expect(await Promise.all([press(), press()])).toEqual([noted, noted]);
    await press();
    expect(await meetings()).toMatchObject([{ on: "2026-11-20", note: typed.note, withdrawn: null }]);
    const meetingId = (await meetings())[0]?.id ?? "";
    const undo = { campaignSlug: SLUG, meetingId, reason: "" };
    expect(await withdrawMeeting(dana, undo, TODAY)).toEqual({ ok: false, problem: "reason_missing" });
    expect(await withdrawMeeting(sam, { ...undo, reason: "x" }, TODAY)).toEqual({ ok: false, problem: "not_found" });
    const both = await Promise.all(
      [1, 2].map(() => withdrawMeeting(dana, { ...undo, reason: "Another office" }, TODAY)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await meetings()).toMatchObject([{ note: "", present: "", withdrawn: { reason: "Another office" } }]);
    const verbs = await db().prisma.auditEvent.findMany({ where: { verb: { startsWith: "meeting." } } });
    expect(verbs.map(({ verb }) => verb).toSorted()).toEqual(["meeting.recorded", "meeting.withdrawn"]);
    expect(JSON.stringify(verbs)).not.toContain("aide");
  });

  test("of a stranger, of no seat, or without words is none", async () => {
    expect(await recordMeeting(sam, place, typed, TODAY)).toMatchObject({ problem: { code: "not_found" } });
    expect(await recordMeeting(null, place, typed, TODAY)).toMatchObject({ problem: { code: "not_found" } });
    expect(await recordMeeting(dana, { ...place, seatId: "XX-1" }, typed, TODAY)).toMatchObject({ ok: false });
    expect(await recordMeeting(dana, place, { ...typed, note: " " }, TODAY)).toMatchObject({
      problem: { code: "typed" },
    });
  });
});

describe("a packet", () => {
  test("names towns of five people and more, and nobody", async () => {
    const [packet] = await packets([WARREN_SEAT]);
    expect(packet?.figures).toMatchObject({ letters: 12, people: 12, ownWords: 12 });
    // One person wrote from Florence: the smaller town joins them, so that nobody can take the others off the whole.
    expect(packet?.towns).toEqual([{ town: "Northampton, MA", letters: 6 }]);
    expect(packet?.elsewhere).toBe(6);
    expect(packet?.quotes).toMatchObject([{ words: WORDS, firstName: "Alma", town: "Florence, MA" }]);
    const all = JSON.stringify(packetPrint(packet ? [packet] : []));
    for (const hidden of ["Zwingenberger", "Quill", "Words no", "01060", "example.net"])
      expect(all).not.toContain(hidden);
  });

  test("says what the office answered and said in public, not what was heard in a meeting or noted", async () => {
    const askSlug = "senate-companion";
    const office = { campaignSlug: SLUG, askSlug, bioguide: "W000817" };
    const evidence = { stance: "supports", on: "2026-11-10", url: "", note: "Told in confidence" };
    await recordPosition(dana, office, { ...evidence, evidence: "statement", quote: "" }, TODAY);
    await recordPosition(dana, office, { ...evidence, stance: "against", evidence: "quote", quote: "Never." }, TODAY);
    await recordPosition(dana, office, { ...evidence, stance: "champion", evidence: "meeting", quote: "" }, TODAY);
    await recordMeeting(dana, place, { ...typed, on: "2026-11-18" }, TODAY);
    const answer = { office: "MA-S1", ask: askSlug, class: "form_reply", date: "2026-11-12", words: "Dear Ms. Reyes" };
    await recordResponse(dana, SLUG, answer, TODAY);
    const [packet] = await packets([WARREN_SEAT]);
    const words = JSON.stringify(packet);
    expect(words).toContain("A statement in public of November 10, 2026: for it.");
    expect(packet?.history.map(({ on, words: said }) => `${on} ${said}`)).toEqual(
      expect.arrayContaining([
        "2026-11-12 The office answered a letter: a general reply",
        expect.stringMatching(/^2026-11-18 A meeting with /),
      ]),
    );
    for (const hidden of ["confidence", "Never.", "read the resolution", "an aide", "Reyes", "against it"]) {
      expect(words).not.toContain(hidden);
    }
  });

  test("is a PDF; several begin with their schedule; nobody else gets one", async () => {
    const visit = (time: string) => ({ on: "2026-12-02", appointment: { time, place: "Room 309" } });
    const day = await printPackets(
      dana,
      SLUG,
      [
        { seatId: "MA-2", visit: visit("9:00 AM") },
        { seatId: WARREN_SEAT, visit: visit("2:30 PM") },
      ],
      TODAY,
    );
    if (!day.ok) throw new Error(day.problem.code);
    expect(day.value.fileName).toBe("talk-now-lobby-day-2026-12-02.pdf");
    expect(countPages(day.value.pdf)).toBeGreaterThanOrEqual(3);
    const text = readPdfText(day.value.pdf)
      .map((run) => run.text)
      .join("");
    expect(text).toContain("2:30 PM");
    expect(text).not.toContain("Zwingenberger");
    const one = [{ seatId: WARREN_SEAT, visit: null }];
    expect(await printPackets(sam, SLUG, one, TODAY)).toEqual({ ok: false, problem: { code: "not_found" } });
    expect(await printPackets(null, SLUG, one, TODAY)).toEqual({ ok: false, problem: { code: "not_found" } });
    expect(await printPackets(dana, SLUG, [{ seatId: "MA-99", visit: null }], TODAY)).toMatchObject({
      problem: { code: "nobody" },
    });
  });

  test("with fewer than five people tells no figure", async () => {
    const [packet] = await packets(["VT-0"]);
    expect(JSON.stringify(packetPrint(packet ? [packet] : []).packets[0]?.count)).toContain("Fewer than five");
  });
});
