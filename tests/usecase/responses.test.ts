// From a supporter's report to the next letter: answers, classes, the ledger, and what comes of it.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as saveAnswer } from "@/app/r/[token]/letters/[letterId]/answer/save/route";
import { db } from "@/lib/db";
import { reportLetter } from "@/lib/delivery/report-letter";
import { purgeNotes } from "@/lib/insights/purge-notes";
import { sendLetters } from "@/lib/letters/send-letters";
import { findDraftView } from "@/lib/letters/views";
import type { Actor } from "@/lib/organizations/membership";
import { classifyResponse } from "@/lib/responses/classify-response";
import { importResponses } from "@/lib/responses/import-responses";
import { previewImport } from "@/lib/responses/imports/views";
import { noteSilence } from "@/lib/responses/note-silence";
import { openResponseFile } from "@/lib/responses/open-response-file";
import { findLedger, loadPositions } from "@/lib/responses/positions/views";
import { purgeResponseFiles } from "@/lib/responses/purge-response-files";
import { recordPosition } from "@/lib/responses/record-position";
import { recordResponse } from "@/lib/responses/record-response";
import { removeResponse } from "@/lib/responses/remove-response";
import { type ReportedAnswer, reportResponse } from "@/lib/responses/report-response";
import { FILE_LIMIT_BYTES } from "@/lib/responses/response";
import { setGoal } from "@/lib/responses/set-goal";
import { findToldAnswers, listResponses } from "@/lib/responses/views";
import { findWhipBoard } from "@/lib/responses/whip/views";
import { withdrawPosition } from "@/lib/responses/withdraw-position";
import { newId } from "@/lib/shared/id";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";
import { confirmThree } from "../support/sent-letters";

const SLUG = "talk-now";
const WARREN = "W000817";
/** An ask without a measure: the record of Congress says nothing of it. */
const askSlug = "senate-companion";
const day = (days: number): Date => new Date(TODAY.getTime() + days * 86_400_000);
const answer = (more: Partial<ReportedAnswer> = {}): ReportedAnswer => ({
  class: null,
  words: "",
  file: null,
  ...more,
});
const LONG = `Thank you for contacting me about arms control. I take the security of our country very seriously, and I will keep your
thoughts in mind should the resolution come before the Senate. Hearing from people at home helps me to do my work for you.`;

const PNG = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

let dana: Actor;
let organizationId: string;

beforeAll(async () => {
  await seed();
  const user = await db().prisma.user.findFirstOrThrow({
    where: { email: "dana@example.org" },
    include: { memberships: true },
  });
  dana = { userId: user.id, name: "Dana", memberships: user.memberships };
  organizationId = user.memberships[0]?.organizationId ?? "";
});

beforeEach(async () => {
  await db().pool.query(`TRUNCATE "Response", "ResponseText", "NoAnswer", "PositionRecord", "AskGoal"`);
});

const responses = () => db().prisma.response.findMany({ orderBy: { id: "asc" }, include: { text: true } });
const positions = () => db().prisma.positionRecord.findMany({ orderBy: { id: "asc" } });
const onlyId = async (): Promise<string> => (await responses())[0]?.id ?? "";

async function sent() {
  const three = await confirmThree("print", { email: `a${Math.random()}@example.net` });
  return { ...three, letterId: three.warren.letterId };
}

describe("a supporter", () => {
  test("says in one press that an answer came, and later what it said", async () => {
    const { receiptToken, letterId } = await sent();
    await reportLetter(receiptToken, letterId, "answered", TODAY);
    expect((await findToldAnswers(receiptToken)).get(letterId)).toMatchObject({ answeredAt: TODAY, isTold: false });
    expect(await reportResponse(receiptToken, letterId, answer({ words: LONG, class: "form_reply" }), day(1))).toEqual({
      ok: true,
      value: null,
    });
    const rows = await responses();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ letterId, bioguide: WARREN, reportedAt: TODAY, reportedClass: "form_reply", class: null },
      ...{ proposedClass: "form_reply", proposedReason: "says_noted" },
    });
    expect(rows[0]?.text?.words).toContain("keep your\nthoughts in mind");
  });

  test("who presses twice, at the same time, tells once; other words are a later answer", async () => {
    const { receiptToken, letterId } = await sent();
    const tell = (words: string) => reportResponse(receiptToken, letterId, answer({ words }), TODAY);
    await Promise.all([tell(LONG), tell(LONG), tell(LONG)]);
    expect(await responses()).toHaveLength(1);
    await tell("I will cosponsor this resolution.");
    const rows = await responses();
    expect(rows.map(({ letterId: of, followsId }) => [of, followsId])).toEqual([
      [letterId, null],
      [null, rows[0]?.id],
    ]);
  });

  test("loses no word to a file that cannot be taken, and may send another", async () => {
    const { receiptToken, letterId } = await sent();
    const program = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]);
    expect(await reportResponse(receiptToken, letterId, answer({ words: LONG, file: program }), TODAY)).toEqual({
      ok: false,
      problem: { code: "file_type" },
    });
    expect((await responses())[0]?.text).toMatchObject({ words: expect.stringContaining("security"), fileType: null });
    await reportResponse(receiptToken, letterId, answer({ words: LONG, file: PNG }), TODAY);
    const rows = await responses();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text?.fileType).toBe("image/png");
  });

  test("loses no word beside a file of any size, nor when the site is not told the size beforehand", async () => {
    const { receiptToken, letterId } = await sent();
    const form = new FormData();
    form.set("class", "refusal");
    form.set("words", "They will not.");
    form.set("file", new File([new Uint8Array(3 * FILE_LIMIT_BYTES)], "scan.png"));
    const whole = new Response(form);
    const headers = { "content-type": whole.headers.get("content-type") ?? "" };
    const request = new Request("http://localhost/", {
      method: "POST",
      headers,
      body: whole.body,
      duplex: "half",
    } as RequestInit);
    const told = await saveAnswer(request, { params: Promise.resolve({ token: receiptToken, letterId }) });
    expect([told.status, told.headers.get("location")?.split("?")[1]]).toEqual([303, "problem=file_too_large"]);
    expect(await responses()).toMatchObject([
      { reportedClass: "refusal", text: { words: "They will not.", fileType: null } },
    ]);
  });

  test("sends a text or a mail, of which the words alone are kept beneath what was pasted", async () => {
    const { receiptToken, letterId } = await sent();
    const file = new TextEncoder().encode("I will cosponsor this resolution.");
    await reportResponse(receiptToken, letterId, answer({ words: "See below.", file }), TODAY);
    await reportResponse(receiptToken, letterId, answer({ words: "See below.", file }), TODAY);
    expect((await responses()).map(({ text }) => [text?.words, text?.fileType])).toEqual([
      ["See below.\n\nI will cosponsor this resolution.", null],
    ]);
  });

  test("says that none has come, until one does; a made-up link says nothing", async () => {
    const { receiptToken, letterId } = await sent();
    await noteSilence(receiptToken, letterId, TODAY);
    await noteSilence(receiptToken, letterId, day(3));
    expect((await findToldAnswers(receiptToken)).get(letterId)).toMatchObject({ silentAt: day(3), answeredAt: null });
    await reportLetter(receiptToken, letterId, "answered", day(4));
    expect((await findToldAnswers(receiptToken)).get(letterId)).toMatchObject({ silentAt: null, answeredAt: day(4) });
    expect(await noteSilence("made up", letterId, TODAY)).toMatchObject({ ok: false });
    expect(await reportResponse("made up", letterId, answer(), TODAY)).toMatchObject({ ok: false });
  });
});

describe("the same reply to many", () => {
  test("is known again and decided once for all", async () => {
    const three = [await sent(), await sent(), await sent()];
    for (const [index, { receiptToken, letterId }] of three.entries()) {
      await reportResponse(receiptToken, letterId, answer({ words: `Dear friend ${index}:\n\n${LONG}` }), day(index));
    }
    const page = await listResponses(dana, SLUG, null, TODAY);
    expect(page?.waiting).toEqual({ count: 3, more: false });
    expect(page?.queue.map(({ others }) => others)).toEqual([2]);
    expect((await responses())[2]).toMatchObject({ proposedClass: "form_reply", proposedReason: "same_as_others" });
    const responseId = page?.queue[0]?.id ?? "";
    const decision = { campaignSlug: SLUG, responseId, class: "refusal" as const, all: true };
    expect(await classifyResponse(dana, decision, TODAY)).toEqual({ ok: true, value: { decided: 3 } });
    expect((await listResponses(dana, SLUG, null, TODAY))?.queue).toEqual([]);
    expect(await positions()).toMatchObject([
      { stance: "against", evidence: "response", responseId, bioguide: WARREN },
    ]);
    const { receiptToken, letterId } = await sent();
    await reportResponse(receiptToken, letterId, answer({ words: LONG }), TODAY);
    const [fourth] = (await listResponses(dana, SLUG, null, TODAY))?.queue ?? [];
    expect(fourth?.proposal).toMatchObject({ class: "refusal", reason: "same_as_decided" });
  });
});

test("a form letter that an office has changed to a promise is not decided along with the old one", async () => {
  const [first, second] = [await sent(), await sent()];
  const promise = LONG.replace(/I will keep your\s+thoughts in mind/, "I will support this resolution");
  await reportResponse(first.receiptToken, first.letterId, answer({ words: LONG }), TODAY);
  await reportResponse(second.receiptToken, second.letterId, answer({ words: promise }), TODAY);
  const page = await listResponses(dana, SLUG, null, TODAY);
  expect(page?.queue.map(({ others, proposal }) => [others, proposal?.class])).toEqual([
    [0, "form_reply"],
    [0, "commitment"],
  ]);
});

describe("an organizer", () => {
  const typed = {
    office: "Elizabeth Warren",
    ask: "",
    class: "commitment",
    date: "11/3/2026",
    words: "I will cosponsor this.",
  };

  test("records an answer, which goes into the ledger; deciding anew takes it back, on the record", async () => {
    expect(await recordResponse(dana, SLUG, { ...typed, ask: askSlug }, TODAY)).toMatchObject({ ok: true });
    expect(await positions()).toMatchObject([{ stance: "supports", withdrawnAt: null }]);
    const decision = { campaignSlug: SLUG, responseId: await onlyId(), class: "substantive" as const, all: false };
    await classifyResponse(dana, decision, day(1));
    expect(await positions()).toMatchObject([
      { stance: "supports", withdrawnAt: day(1), withdrawnByUserId: dana.userId },
    ]);
  });

  test("records once what the browser posts twice under one key", async () => {
    const key = newId();
    const post = () => recordResponse(dana, SLUG, { ...typed, ask: askSlug }, TODAY, key);
    for (const done of await Promise.all([post(), post()])) expect(done).toMatchObject({ ok: true });
    expect(await responses()).toHaveLength(1);
    expect(await positions()).toHaveLength(1);
    await recordResponse(dana, SLUG, { ...typed, ask: askSlug }, TODAY, newId());
    expect(await responses()).toHaveLength(2);
    // Who goes back to the form and fills it in anew has its old key.
    await recordResponse(dana, SLUG, { ...typed, ask: askSlug, words: "Something else." }, TODAY, key);
    expect(await responses()).toHaveLength(3);
  });

  test("removes what was recorded by mistake, with what followed from it, and nothing that a supporter told", async () => {
    await recordResponse(dana, SLUG, { ...typed, ask: askSlug }, TODAY);
    const own = { campaignSlug: SLUG, responseId: await onlyId() };
    expect(await removeResponse(dana, own, day(1))).toMatchObject({ ok: true });
    expect(await removeResponse(dana, own, day(1))).toEqual({ ok: false, problem: "not_found" });
    expect(await responses()).toEqual([]);
    expect(await positions()).toMatchObject([{ withdrawnAt: day(1) }]);
    const { receiptToken, letterId } = await sent();
    await reportResponse(receiptToken, letterId, answer({ words: LONG }), TODAY);
    const theirs = { campaignSlug: SLUG, responseId: await onlyId() };
    expect(await removeResponse(dana, theirs, TODAY)).toEqual({ ok: false, problem: "not_found" });
  });

  test("removes the first of the same replies, and the others stay one group", async () => {
    const same = (date: string) => recordResponse(dana, SLUG, { ...typed, class: "", words: LONG, date }, TODAY);
    for (const date of ["2026-11-01", "2026-11-02", "2026-11-03"]) await same(date);
    const [first, second] = await db().prisma.response.findMany({ orderBy: { id: "asc" } });
    expect(second?.groupId).toBe(first?.id);
    await removeResponse(dana, { campaignSlug: SLUG, responseId: first?.id ?? "" }, TODAY);
    await same("2026-11-04");
    const groups = await db().prisma.response.findMany({ select: { groupId: true } });
    expect(groups).toEqual(Array(3).fill({ groupId: second?.id }));
  });

  test("is told when more wait than the queue shows", async () => {
    const csv = (from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, index) => `MA-S1,2026-11-03,Answer ${from + index}`).join("\n");
    await importResponses(dana, SLUG, `office,date,words\n${csv(1, 20)}\n`, TODAY);
    expect(await listResponses(dana, SLUG, null, TODAY)).toMatchObject({ queueHasMore: false, waiting: { count: 20 } });
    await importResponses(dana, SLUG, `office,date,words\n${csv(21, 21)}\n`, TODAY);
    expect(await listResponses(dana, SLUG, null, TODAY)).toMatchObject({ queueHasMore: true, waiting: { count: 21 } });
  });

  test("sees before a file is taken in what an earlier one has brought", async () => {
    const csv = `office,date,class\nMA-S1,2026-11-03,refusal\nMarkey,2026-11-04,form reply\n`;
    await importResponses(dana, SLUG, csv, TODAY);
    const preview = await previewImport(dana, SLUG, `${csv}MA-S1,2026-11-05,refusal\nNobody,,\n`, TODAY);
    expect(preview.ok && [preview.value.lines.length, preview.value.known, preview.value.wrong.length]).toEqual([
      3, 2, 1,
    ]);
  });

  test("of another organization can do and see nothing", async () => {
    const sam: Actor = {
      ...dana,
      memberships: [{ organizationId: newId(), role: "admin" }],
    };
    expect(await recordResponse(sam, SLUG, typed, TODAY)).toMatchObject({ problem: { code: "not_found" } });
    expect(await listResponses(sam, SLUG, null, TODAY)).toBeNull();
    expect(await findWhipBoard(sam, SLUG, NO_FILTER, TODAY)).toBeNull();
  });

  test("takes a file in once, however often, also twice at the same time", async () => {
    const csv = `office,date,class,ask\nMA-S1,2026-11-03,commitment,${askSlug}\nMarkey,2026-11-04,form reply,\nNobody,,,\n`;
    const done = await Promise.all([importResponses(dana, SLUG, csv, TODAY), importResponses(dana, SLUG, csv, TODAY)]);
    const taken = done.map((one) => (one.ok ? one.value.taken : -1));
    expect(taken[0] ?? 0).toBe(2 - (taken[1] ?? 0));
    expect(await importResponses(dana, SLUG, csv, day(1))).toEqual({
      ok: true,
      value: { taken: 0, known: 2, wrong: 1 },
    });
    expect(await responses()).toHaveLength(2);
    expect(await positions()).toHaveLength(1);
  });

  test("opens a file on the record; it is gone 30 days after somebody decided", async () => {
    const { receiptToken, letterId } = await sent();
    await reportResponse(receiptToken, letterId, answer({ words: "I will cosponsor this.", file: PNG }), TODAY);
    const id = await onlyId();
    expect(await openResponseFile(dana, SLUG, id, TODAY)).toMatchObject({ type: "image/png" });
    expect(await db().prisma.auditEvent.count({ where: { verb: "response.opened" } })).toBe(1);
    expect(await purgeResponseFiles(day(179))).toBe(0);
    await classifyResponse(dana, { campaignSlug: SLUG, responseId: id, class: "commitment", all: false }, TODAY);
    expect(await purgeResponseFiles(day(29))).toBe(0);
    expect(await purgeResponseFiles(day(31))).toBe(1);
    expect(await openResponseFile(dana, SLUG, id, day(31))).toBeNull();
    expect((await responses())[0]?.text?.words).toContain("cosponsor");
  });

  test("who never decides does not keep a file for ever", async () => {
    const { receiptToken, letterId } = await sent();
    await reportResponse(receiptToken, letterId, answer({ file: PNG }), TODAY);
    expect(await purgeResponseFiles(day(180))).toBe(1);
    expect(await openResponseFile(dana, SLUG, await onlyId(), day(180))).toBeNull();
  });
});

const NO_FILTER = { ask: null, chamber: null, party: null, state: null, committee: null, column: null };
const place = () => ({ campaignSlug: SLUG, askSlug, bioguide: WARREN });
const TYPED = { stance: "supports", evidence: "statement", on: "2026-11-10", url: "", quote: "", note: "" };

describe("the ledger", () => {
  test("moves the whip count, and a withdrawal moves it back and stays to be read", async () => {
    const board = async () => (await findWhipBoard(dana, SLUG, { ...NO_FILTER, ask: askSlug }, TODAY))?.board;
    const before = (await board())?.tally.yes ?? -1;
    expect(await recordPosition(dana, place(), TYPED, TODAY)).toMatchObject({ ok: true });
    expect((await board())?.tally.yes).toBe(before + 1);
    const recordId = (await positions())[0]?.id ?? "";
    const undo = { campaignSlug: SLUG, recordId, reason: "" };
    expect(await withdrawPosition(dana, undo, TODAY)).toEqual({ ok: false, problem: "reason_missing" });
    expect(await withdrawPosition(dana, { ...undo, reason: "Another senator" }, TODAY)).toMatchObject({ ok: true });
    expect(await withdrawPosition(dana, { ...undo, reason: "Again" }, TODAY)).toEqual({
      ok: false,
      problem: "unchanged",
    });
    expect((await board())?.tally.yes).toBe(before);
    const ledger = await findLedger(dana, place(), TODAY);
    expect(ledger?.lines).toMatchObject([{ withdrawn: { reason: "Another senator" } }]);
    expect(ledger?.position.stance).toBeNull();
  });

  test("has once what the browser posts twice, and again what was withdrawn", async () => {
    const post = () => recordPosition(dana, place(), TYPED, TODAY);
    for (const done of await Promise.all([post(), post()])) expect(done).toMatchObject({ ok: true });
    const [{ id: recordId = "" } = {}, ...others] = await positions();
    expect(others).toEqual([]);
    await withdrawPosition(dana, { campaignSlug: SLUG, recordId, reason: "Another senator" }, TODAY);
    await post();
    expect(await positions()).toHaveLength(2);
  });

  test("names everything that is wrong", async () => {
    const wrong = { ...TYPED, stance: "", evidence: "link", on: "2027-01-01", url: "example" };
    const result = await recordPosition(dana, place(), wrong, TODAY);
    const problems = !result.ok && result.problem.code === "typed" ? result.problem.problems : [];
    expect(problems.map(({ code }) => code)).toEqual(["stance_missing", "date_ahead", "url_bad"]);
  });

  test("what is needed is chosen per chamber, and a discharge petition is the House's", async () => {
    const goal = { campaignSlug: SLUG, askSlug, chamber: "senate" as const, kind: "two_thirds", wanted: "" };
    expect(await setGoal(dana, goal, TODAY)).toMatchObject({ ok: true });
    expect(await setGoal(dana, { ...goal, kind: "discharge" }, TODAY)).toEqual({ ok: false, problem: "bad_goal" });
    const page = await findWhipBoard(dana, SLUG, { ...NO_FILTER, ask: askSlug }, TODAY);
    expect(page?.board).toMatchObject({ needed: 67, isGoalChosen: true });
  });
});

/** Three letters of which those to senators make that ask. */
async function startAsking() {
  const started = await startThreeLetters({ email: `b${Math.random()}@example.net` });
  const { id: askId } = await db().prisma.ask.findFirstOrThrow({ where: { slug: askSlug } });
  const letters = started.draft.letters.map((letter) => (letter.bioguide === WARREN ? { ...letter, askId } : letter));
  const draft = { ...started.draft, letters };
  await db().prisma.draft.updateMany({ where: { actionId: started.actionId }, data: { content: draft } });
  await db().pool.query(`UPDATE "Action" SET seed = 5 WHERE id = $1`, [started.actionId]);
  return { ...started, draft };
}

test("the note of a position is erased a year after the end of its Congress; the position stays", async () => {
  await recordPosition(dana, place(), { ...TYPED, note: "Her adviser said so." }, TODAY);
  await purgeNotes(new Date("2028-01-02T15:00:00Z"));
  expect((await positions())[0]?.note).toBe("Her adviser said so.");
  await purgeNotes(new Date("2028-01-03T22:00:00Z"));
  expect(await positions()).toMatchObject([{ note: null, stance: "supports", withdrawnAt: null }]);
});

describe("the next letter", () => {
  const opening = async () => {
    const started = await startAsking();
    const view = await findDraftView(started.actionId, started.deviceSecret, TODAY, undefined, loadPositions);
    const letter = view?.letters.find(({ legislator }) => legislator.bioguide === WARREN);
    return `${letter?.composed.opening} ${letter?.composed.request}`;
  };

  test("thanks who has said yes, with the day and no more, and does not ask the same of who has said no", async () => {
    const before = await opening();
    await recordPosition(dana, place(), TYPED, TODAY);
    expect(await opening()).toMatch(/what you said in public on November 10, 2026/);
    expect(await opening()).toMatch(/thank/i);
    await withdrawPosition(
      dana,
      { campaignSlug: SLUG, recordId: (await positions())[0]?.id ?? "", reason: "x" },
      TODAY,
    );
    expect(await opening()).toBe(before);
    await recordResponse(
      dana,
      SLUG,
      { office: "Elizabeth Warren", ask: askSlug, class: "refusal", date: "2026-11-12", words: "" },
      TODAY,
    );
    const refused = await opening();
    expect(refused).toMatch(/the answer that your office wrote on November 12, 2026/);
    expect(refused).not.toBe(before);
  });

  test("says nothing of what was heard in a meeting", async () => {
    const before = await opening();
    await recordPosition(dana, place(), { ...TYPED, evidence: "meeting" }, TODAY);
    expect(await opening()).toBe(before);
  });

  test("is read again when a position was recorded between reading and sending", async () => {
    const token = await waitForConfirmation(await startAsking());
    const hash = await shownHash(token);
    await recordPosition(dana, place(), TYPED, TODAY);
    expect(await sendLetters(token, hash, TODAY, loadPositions)).toEqual({ ok: false, problem: { code: "changed" } });
    await withdrawPosition(
      dana,
      { campaignSlug: SLUG, recordId: (await positions())[0]?.id ?? "", reason: "x" },
      TODAY,
    );
    expect(await sendLetters(token, hash, TODAY, loadPositions)).toMatchObject({ ok: true });
  });
});

test("pages of decided answers follow one another without a gap", async () => {
  const rows = Array.from(
    { length: 65 },
    (_, index) => `MA-S1,2026-${index % 2 === 0 ? "10" : "09"}-0${1 + (index % 9)},refusal`,
  );
  await importResponses(dana, SLUG, `office,date,class\n${rows.join("\n")}\n`, TODAY);
  const seen = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < 5; page++) {
    const found = await listResponses(dana, SLUG, after, TODAY);
    for (const { id } of found?.decided ?? []) seen.add(id);
    after = found?.next ?? null;
    if (!after) break;
  }
  expect(seen.size).toBe(65);
  expect(organizationId).not.toBe("");
});
