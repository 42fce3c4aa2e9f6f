import { describe, expect, test } from "vitest";
import { batchByOffice, officeAt } from "@/lib/delivery/channels/print/batch";
import { batchPrint, labelsPrint, type Pile } from "@/lib/delivery/channels/print/batch-format";
import { composeLetter } from "@/lib/letters/compose-letter";
import { input } from "./letters-fixtures";

const BOSTON = ["The Honorable Ada Adams", "United States Senate", "15 New Sudbury St", "Boston, MA 02203"];
const CAPITOL = ["The Honorable Ada Adams", "United States Senate", "Washington, DC 20510"];

const letter = (id: string, addressee: string[], city: string | null = "Northampton", bioguide = "A000001") => ({
  id,
  bioguide,
  letter: { ...composeLetter({ ...input, signer: { ...input.signer, city } }), addressee },
});

describe("letters by office", () => {
  test("offices outside Washington come first, and nothing is lost or told twice", () => {
    const batches = batchByOffice([
      letter("1", CAPITOL),
      letter("2", BOSTON),
      letter("3", CAPITOL),
      letter("4", ["The Honorable Zoe Zorn", ...BOSTON.slice(1)], "Boston", "Z000001"),
    ]);
    expect(batches.map(({ kind, letters }) => [kind, letters.map(({ id }) => id)])).toEqual([
      ["district", ["2"]],
      ["district", ["4"]],
      ["washington", ["1", "3"]],
    ]);
  });

  test("two people at one address are two offices", () =>
    expect(batchByOffice([letter("1", BOSTON), letter("2", BOSTON, "Boston", "B000002")])).toHaveLength(2));

  test("towns are counted, most letters first; a writer may have given none", () => {
    const [batch] = batchByOffice([
      letter("1", BOSTON, "Amherst"),
      letter("2", BOSTON, "Northampton"),
      letter("3", BOSTON, "Northampton"),
      { ...letter("4", BOSTON), letter: { ...letter("4", BOSTON).letter, signature: ["Alma Reyes"] } },
      { ...letter("5", BOSTON), letter: { ...letter("5", BOSTON).letter, signature: ["Alma Reyes", "MA 01060"] } },
    ]);
    expect(batch?.towns).toEqual([
      { town: "Northampton, MA", letters: 2 },
      { town: null, letters: 2 },
      { town: "Amherst, MA", letters: 1 },
    ]);
  });

  test("nothing is nothing", () => expect(batchByOffice([])).toEqual([]));
});

describe("what is printed of them", () => {
  const pile = (letters: number, towns = 1): Pile => ({
    ...(batchByOffice([letter("1", BOSTON)])[0] as Pile),
    letters: Array.from({ length: letters }, (_, index) => letter(String(index), BOSTON)),
    towns: Array.from({ length: towns }, (_, index) => ({ town: `Town ${index}`, letters: 1 })),
    name: "Senator Ada Adams",
    phone: "617-555-0100",
  });
  const options = { campaignTitle: "Talk now", date: "2026-11-22" as const, byHand: true };
  const text = (value: unknown): string => JSON.stringify(value);

  test("by hand there is a slip for each office and its telephone; by mail there is neither", () => {
    const byHand = batchPrint([pile(2)], options);
    expect(byHand.offices[0]?.slip).not.toBeNull();
    expect(text(byHand)).toContain("617-555-0100");
    const mailed = batchPrint([pile(2)], { ...options, byHand: false });
    expect(mailed.offices[0]?.slip).toBeNull();
    expect(text(mailed)).not.toContain("617-555-0100");
  });

  test("the cover says whom, how many, and when", () => {
    const cover = text(batchPrint([pile(2)], options).offices[0]?.cover);
    for (const words of [
      "2 letters to hand to Senator Ada Adams",
      "November 22, 2026",
      "Talk now",
      "Boston, MA 02203",
    ]) {
      expect(cover).toContain(words);
    }
  });

  test("more towns than fit are counted", () =>
    expect(text(batchPrint([pile(1, 50)], options))).toContain("and 6 more towns"));

  test("a label a letter, or one an office when they are brought", () => {
    expect(labelsPrint([pile(3), pile(2)], { ...options, byHand: false }).labels).toHaveLength(5);
    expect(labelsPrint([pile(3), pile(2)], options).labels).toHaveLength(2);
  });

  test("an office is found again by its address", () => {
    const office = { street: "15 New Sudbury St", city: "Boston", state: "MA", zip: "02203", phone: "1" };
    const known = { ...office, latitude: null, longitude: null };
    expect(officeAt([known], BOSTON)).toBe(known);
    expect(officeAt([known], CAPITOL)).toBeNull();
  });
});
