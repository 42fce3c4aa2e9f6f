import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { adoptDraft } from "@/lib/letters/adopt-draft";
import { purgeDrafts } from "@/lib/letters/purge-drafts";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { saveDraft } from "@/lib/letters/save-draft";
import { findDraftView } from "@/lib/letters/views";
import { withoutDatabase } from "../support/database";
import { seed, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";

beforeAll(seed);

const mailJobs = async (actionId: string): Promise<number> => {
  const { rows } = await db().pool.query(
    `SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload->>'actionId' = $1`,
    [actionId],
  );
  return rows[0].n;
};

describe("a draft is the person's alone", () => {
  test("opens on the device where it was begun, and on no other", async () => {
    const { actionId, deviceSecret } = await startThreeLetters();
    expect((await findDraftView(actionId, deviceSecret, TODAY))?.letters).toHaveLength(3);
    expect(await findDraftView(actionId, "another device's secret", TODAY)).toBeNull();
    expect(await findDraftView(actionId, null, TODAY)).toBeNull();
  });

  test("opens on a second device through the mailed link", async () => {
    const started = await startThreeLetters();
    const token = await waitForConfirmation(started);
    const adopted = await adoptDraft(token, null);
    if (!adopted.ok) throw new Error(adopted.problem.code);
    const view = await findDraftView(started.actionId, adopted.value.deviceSecret, TODAY);
    expect(view?.draft.ownWords).toBe(started.draft.ownWords);
  });
});

describe("no text is overwritten unseen", () => {
  test("of two tabs the second is shown the first's text", async () => {
    const { actionId, deviceSecret, draft, revision } = await startThreeLetters();
    const first = await saveDraft({ actionId, revision, draft: { ...draft, ownWords: "first" } }, deviceSecret, TODAY);
    expect(first).toMatchObject({ ok: true, value: { revision: 1 } });
    const second = await saveDraft(
      { actionId, revision, draft: { ...draft, ownWords: "second" } },
      deviceSecret,
      TODAY,
    );
    expect(second).toMatchObject({
      ok: false,
      problem: { code: "conflict", revision: 1, theirs: { ownWords: "first" } },
    });
  });

  test("an outage throws, and what was saved before is still there", async () => {
    const { actionId, deviceSecret, draft, revision } = await startThreeLetters();
    await saveDraft({ actionId, revision, draft: { ...draft, ownWords: "kept" } }, deviceSecret, TODAY);
    await withoutDatabase(async () => {
      await expect(saveDraft({ actionId, revision: 1, draft }, deviceSecret, TODAY)).rejects.toThrow();
    });
    expect((await findDraftView(actionId, deviceSecret, TODAY))?.draft.ownWords).toBe("kept");
  });
});

describe("asking for the confirmation mail", () => {
  test("a double click makes one mail", async () => {
    const started = await startThreeLetters();
    const both = await Promise.all([
      requestConfirmation(started, started.deviceSecret, TODAY),
      requestConfirmation(started, started.deviceSecret, TODAY),
    ]);
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect(await mailJobs(started.actionId)).toBe(1);
  });

  test("what must be mended is named, and the words stay saved", async () => {
    const started = await startThreeLetters({ email: "", fullName: "", ownWords: "as [your town] knows" });
    const asked = await requestConfirmation(started, started.deviceSecret, TODAY);
    expect(asked).toMatchObject({ ok: false, problem: { code: "problems", revision: 1 } });
    expect((await findDraftView(started.actionId, started.deviceSecret, TODAY))?.draft.ownWords).toBe(
      "as [your town] knows",
    );
    expect(await mailJobs(started.actionId)).toBe(0);
  });
});

test("drafts that nobody confirmed are deleted, with addresses that nobody proved", async () => {
  const started = await startThreeLetters({ email: "forgotten@example.net" });
  await waitForConfirmation(started);
  await purgeDrafts(new Date(TODAY.getTime() + 29 * 86_400_000));
  expect(await db().prisma.action.count({ where: { id: started.actionId } })).toBe(1);
  await purgeDrafts(new Date(TODAY.getTime() + 31 * 86_400_000));
  expect(await db().prisma.action.count({ where: { id: started.actionId } })).toBe(0);
  expect(await db().prisma.identity.count({ where: { email: "forgotten@example.net" } })).toBe(0);
});
