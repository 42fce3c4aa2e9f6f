// The chamber's own system while a letter is written: offered where it is open, and its wishes told before anything is confirmed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { readActiveOffices } from "@/lib/delivery/read-active-offices";
import { loadWays } from "@/lib/delivery/ways/views";
import type { Draft } from "@/lib/letters/draft";
import { requestConfirmation } from "@/lib/letters/request-confirmation";
import { findDraftView } from "@/lib/letters/views";
import { type Chambers, startChambers } from "../support/chambers";
import { seed, startThreeLetters, TODAY } from "../support/letters";

let chambers: Chambers;

beforeAll(async () => {
  chambers = await startChambers();
  await seed();
  await readActiveOffices(TODAY);
});
afterAll(() => chambers.stop());

test("each office's first way is its chamber's system, where it takes part", async () => {
  const { actionId, deviceSecret } = await startThreeLetters();
  const view = await findDraftView(actionId, deviceSecret, TODAY, await loadWays());
  const first = Object.fromEntries(
    (view?.letters ?? []).map(({ legislator, channels }) => [
      legislator.bioguide,
      channels.find(({ channel }) => channel === "cwc"),
    ]),
  );
  expect(first).toMatchObject({
    // No street is saved yet.
    M000312: { available: true, reason: "needs_address" },
    M000133: { available: true, reason: "needs_address" },
    // Senator Warren's office does not take part.
    W000817: { available: false, reason: "inactive" },
  });
  expect(view?.letters.find(({ legislator }) => legislator.bioguide === "M000312")?.channels[0]?.channel).toBe("cwc");
  const without = await findDraftView(actionId, deviceSecret, TODAY);
  expect(without?.letters[0]?.channels.find(({ channel }) => channel === "cwc")).toMatchObject({
    available: false,
    reason: "off",
  });
});

test.each<[string, Partial<Draft>, string[]]>([
  ["no form of address", {}, ["system-prefix"]],
  ["a town of two letters", { prefix: "Ms.", city: "Ed" }, ["system-town"]],
  ["no street", { prefix: "Ms.", street: "" }, ["system-street"]],
  ["one name alone", { prefix: "Ms.", fullName: "Alma" }, ["system-name"]],
  ["a single name, taken apart by hand", { prefix: "Ms.", fullName: "Alma", firstName: "Alma", lastName: "Reyes" }, []],
  ["all that is asked for", { fullName: "Ms. Alma Reyes" }, []],
])("%s is told before confirming", async (_, own, codes) => {
  const begun = await startThreeLetters(own);
  const letters = begun.draft.letters
    .filter(({ bioguide }) => bioguide === "M000312")
    .map((letter) => ({ ...letter, channel: "cwc" as const }));
  const input = { ...begun, draft: { ...begun.draft, letters } };
  const asked = await requestConfirmation(input, begun.deviceSecret, TODAY, await loadWays());
  const problems = !asked.ok && "problems" in asked.problem ? asked.problem.problems.map(({ code }) => code) : [];
  expect(problems).toEqual(codes);
  expect(asked.ok).toBe(codes.length === 0);
  expect(await db().prisma.action.count({ where: { id: begun.actionId } })).toBe(1);
});
