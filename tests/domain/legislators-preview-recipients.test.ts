import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directory } from "@/lib/legislators/directory";
import { previewRecipients } from "@/lib/legislators/preview-recipients";
import words from "@/messages/en/representatives.json";

function preview(text: string) {
  const found = previewRecipients(text);
  if (!found.ok) return expect.fail(found.problem.code);
  return {
    seats: found.value.seats.map(({ seat }) => seat.id),
    choices: found.value.choices.map(({ id }) => id),
  };
}

describe("a preview as a constituent", () => {
  it.each([
    ["MA-2", ["MA-S1", "MA-S2", "MA-2", "US-P"]],
    ["ma 02", ["MA-S1", "MA-S2", "MA-2", "US-P"]],
    ["MA\u20132", ["MA-S1", "MA-S2", "MA-2", "US-P"]],
    ["01060", ["MA-S1", "MA-S2", "MA-2", "US-P"]],
    ["01060-1234", ["MA-S1", "MA-S2", "MA-2", "US-P"]],
    ["AK", ["AK-S2", "AK-S3", "AK-0", "US-P"]],
    ["AK at large", ["AK-S2", "AK-S3", "AK-0", "US-P"]],
    ["AK-AL", ["AK-S2", "AK-S3", "AK-0", "US-P"]],
    ["District of Columbia", ["DC-0", "US-P"]],
    ["guam", ["GU-0", "US-P"]],
  ])("of %j writes to %j", (text, seats) => {
    expect(preview(text)).toEqual({ seats, choices: [] });
  });

  it.each(["TX", "texas", " Texas ", "TX-S1"])("of %j has senators, and a House seat to choose", (text) => {
    const { seats, choices } = preview(text);
    expect(seats).toEqual(["TX-S1", "TX-S2", "US-P"]);
    expect(choices).toHaveLength(38);
  });

  it("of a ZIP code in several districts offers them, and no senator while it lies in two states", () => {
    expect(preview("10001")).toEqual({ seats: ["NY-S1", "NY-S3", "US-P"], choices: ["NY-10", "NY-12"] });
    expect(preview("02861").seats).toEqual(["US-P"]);
  });

  it("shows a vacancy as such", () => {
    const found = previewRecipients("TX-23");
    expect(found.ok && found.value.seats[2]).toMatchObject({ seat: { id: "TX-23" }, legislator: null });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["MA-99", "unknown_seat"],
    ["MA-S3", "unknown_seat"],
    ["MA at large", "unknown_seat"],
    ["ZZ", "unknown_seat"],
    ["00000", "unknown_zip"],
    ["123", "not_a_place"],
    ["1 Main Street", "not_a_place"],
    ["constructor", "not_a_place"],
  ])("of %j is refused as %s, in words", (text, code) => {
    expect(previewRecipients(text)).toEqual({ ok: false, problem: { code } });
    expect(words.preview.problem).toHaveProperty(code);
  });

  it("is possible for every seat of Congress by its id, and never throws", () => {
    for (const { id, chamber } of directory().seats) {
      expect(preview(id).seats.includes(id) || preview(id).choices.includes(id)).toBe(true);
      if (chamber === "house") expect(preview(id).seats.at(-2)).toBe(id);
    }
    fc.assert(fc.property(fc.string(), (text) => typeof previewRecipients(text).ok === "boolean"));
  });
});
