import { expect, test } from "vitest";
import { NO_RULES } from "@/lib/campaigns/channel-rules";
import { letterToGo } from "@/lib/delivery/letter-to-go";
import { otherWays, writerMayCancel, writerMayReroute } from "@/lib/delivery/other-ways";
import { directory } from "@/lib/legislators/directory";
import { composeLetter } from "@/lib/letters/compose-letter";
import { NO_SYSTEMS, type Ways } from "@/lib/letters/ways";
import { input } from "./letters-fixtures";

test.each([
  ["queued", null, true, true],
  ["held", "campaign_paused", true, true],
  // It may have gone before the restore.
  ["held", "restored", false, false],
  ["bounced", "restored", false, false],
  ["sending", null, false, false],
  ["unknown", null, false, false],
  ["failed", null, false, true],
  ["bounced", null, false, true],
  ["accepted", null, false, false],
  ["handed_to_mail", null, false, false],
  ["cancelled", null, false, false],
  ["to_print", null, true, true],
  ["reported_sent", null, false, false],
] as const)("%s (%s): may its writer call it back: %s; give it another way: %s", (state, waiting, cancel, reroute) => {
  expect(writerMayCancel(state, waiting)).toBe(cancel);
  expect(writerMayReroute(state, waiting)).toBe(reroute);
});

const kept = { bioguide: "M000133", seatId: "MA-S2", composed: composeLetter(input) };
const admitted: Ways = { ...NO_SYSTEMS, systemOf: () => "on" };
const site = { ways: admitted, mode: "sandbox", rules: NO_RULES } as const;

test("other ways are the open ones besides its own; a system only with the writer's name in parts", () => {
  const toGo = letterToGo(kept) ?? expect.fail("the legislator serves");
  const waysOf = (hasSender: boolean) =>
    otherWays({ ...toGo, channel: "email", hasSender }, site).map(({ channel }) => channel);
  expect(waysOf(false)).toEqual(["form", "print"]);
  expect(waysOf(true)).toEqual(["cwc", "form", "print"]);
});

test("a letter is said to go to a near office only when its text bears that address", () => {
  expect(letterToGo(kept)?.postOffice).toBeNull();
  const office = directory().findLegislator("M000133")?.offices[0] ?? expect.fail("an office");
  const addressee = ["The Honorable Edward J. Markey", office.street, `${office.city}, ${office.state} ${office.zip}`];
  const toOffice = letterToGo({ ...kept, composed: { ...kept.composed, addressee, signature: ["Alma Reyes"] } });
  expect(toOffice).toMatchObject({ postOffice: { office: { city: office.city } }, hasAddress: false });
  expect(letterToGo({ ...kept, bioguide: "Z999999" })).toBeNull();
});
