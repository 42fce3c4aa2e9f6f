import { describe, expect, test } from "vitest";
import { directory } from "@/lib/legislators/directory";
import { parseDraftForm } from "@/lib/letters/input";

const [seat] = directory().seats;
if (!seat?.holder) throw new Error("somebody holds the first seat");
const { holder: bioguide, id: seatId } = seat;

function formWith(values: Record<string, string>): FormData {
  const form = new FormData();
  const base = {
    ...{ fullName: "", email: "", street: "", city: "", state: "MA", zip: "01060", ownWords: "", revision: "0" },
    [`letter.${bioguide}.seatId`]: seatId,
    [`letter.${bioguide}.askId`]: "01938000-0000-7000-8000-000000000111",
  };
  for (const [name, value] of Object.entries({ ...base, ...values })) form.set(name, value);
  return form;
}

test("a form of usual size is a draft", () => {
  expect(parseDraftForm(formWith({ ownWords: "Because" }))).toMatchObject({ ok: true, value: { revision: 0 } });
});

describe("what is longer than can be kept is told by the name of its field", () => {
  test.each([
    ["ownWords", 20_000],
    ["fullName", 500],
    ["zip", 10],
    [`letter.${bioguide}.ownWords`, 20_000],
  ])("%s, of %i characters", (field, max) => {
    expect(parseDraftForm(formWith({ [field]: "x".repeat(max) })).ok).toBe(true);
    expect(parseDraftForm(formWith({ [field]: "x".repeat(max + 1) }))).toEqual({
      ok: false,
      problem: { code: "too_long", field, max },
    });
  });
});

test("a form that no page of ours sends is malformed", () => {
  expect(parseDraftForm(formWith({ revision: "-1" }))).toEqual({ ok: false, problem: { code: "malformed" } });
  expect(parseDraftForm(formWith({ [`letter.${bioguide}.askId`]: "x".repeat(900) }))).toEqual({
    ok: false,
    problem: { code: "malformed" },
  });
});
