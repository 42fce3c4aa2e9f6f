import { describe, expect, it } from "vitest";
import { findCwcProblems } from "@/lib/delivery/channels/cwc/cwc-problems";
import { cwcCampaignId, deliveryIdOf } from "@/lib/delivery/channels/cwc/message-ids";
import { officeCodeOf } from "@/lib/delivery/channels/cwc/office-code";
import { plainMessage, senateMessage } from "../support/cwc-messages";

describe("what the service would refuse", () => {
  it("is nothing for a plain letter", () => {
    expect(findCwcProblems(plainMessage, "house")).toEqual([]);
    expect(findCwcProblems(senateMessage, "senate")).toEqual([]);
  });

  it("is told with the length that is asked for and the one found, in characters", () => {
    expect(findCwcProblems({ ...plainMessage, ownWords: "\u{1f54a}".repeat(10_001) }, "house")).toEqual([
      { element: "ConstituentMessage", code: "too_long", limit: 10_000, length: 10_001 },
    ]);
    expect(findCwcProblems({ ...plainMessage, ownWords: "   No!   " }, "house")).toEqual([
      { element: "ConstituentMessage", code: "too_short", limit: 6, length: 3 },
    ]);
  });

  it("is a bill without a word for or against it", () => {
    expect(findCwcProblems({ ...plainMessage, position: null }, "house")).toEqual([
      { element: "ProOrCon", code: "missing" },
    ]);
    expect(findCwcProblems({ ...plainMessage, bills: [], position: null }, "house")).toEqual([]);
  });

  it("is an office of the other chamber", () => {
    expect(findCwcProblems(plainMessage, "senate")).toContainEqual({ element: "MemberOffice", code: "malformed" });
  });

  it("is a form of address that only the House lists", () => {
    const reverend = { ...plainMessage.constituent, prefix: "Reverend" };
    expect(findCwcProblems({ ...plainMessage, constituent: reverend }, "house")).toEqual([]);
    expect(findCwcProblems({ ...senateMessage, constituent: reverend }, "senate")).toEqual([
      { element: "Prefix", code: "not_listed" },
    ]);
  });

  it("is a fourth line of the street", () => {
    const street = ["Care of Dana", "Mill House", "12 Elm Street", "Apt. 3"];
    expect(findCwcProblems({ ...plainMessage, constituent: { ...plainMessage.constituent, street } }, "house")).toEqual(
      [{ element: "Address3", code: "too_many", limit: 3 }],
    );
  });
});

describe("the code of an office", () => {
  it.each([
    ["MA-2", "HMA02"],
    ["TX-38", "HTX38"],
    ["AK-0", "HAK00"],
    ["DC-0", "HDC00"],
    ["PR-0", "HPR00"],
    ["AS-0", "HAQ00"],
    ["MA-S2", "SMA02"],
    ["AK-S3", "SAK03"],
    ["US-P", null],
    ["MA-S4", null],
    ["", null],
  ])("of %s is %s", (seatId, code) => {
    expect(officeCodeOf(seatId)).toBe(code);
  });
});

describe("ids", () => {
  it("of a delivery is the letter's own, in 32 letters and digits", () => {
    expect(deliveryIdOf("019aa7b0-1234-7abc-8def-0123456789ab")).toBe("019aa7b012347abc8def0123456789ab");
  });

  it("of a campaign are one for each measure and side, and stay", () => {
    const of = { organizationId: "o", campaignId: "c", measureId: "119-SRES-61", stance: "support" } as const;
    const ids = [
      of,
      { ...of, stance: "oppose" as const },
      { ...of, measureId: "119-HRES-317" },
      { ...of, measureId: null },
      { ...of, campaignId: "d" },
      { ...of, organizationId: "p" },
    ].map(cwcCampaignId);
    expect(new Set(ids).size).toBe(6);
    expect(ids[0]).toBe("44ac07d2b4d18efc9b1ac290ceb2a0594b67d20237c45dcad88f0316863e7a11");
  });
});
