import fc from "fast-check";
import { expect, test } from "vitest";
import { askSlug } from "@/lib/asks/ask-slug";
import { everyoneIn } from "@/lib/asks/audience";
import { measureText } from "@/lib/asks/measure-text";
import { type Change, diffVersions } from "@/lib/asks/version-diff";
import { isSoloAdmin, soloStateOf } from "@/lib/organizations/solo";
import { content } from "./asks-fixtures";

const drawn = (changes: Change[]): string =>
  changes.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`)).join("");
const diff = (change: Partial<typeof content>) =>
  Object.fromEntries(
    diffVersions(content, { ...content, ...change }).map(({ field, changes }) => [field, drawn(changes)]),
  );
const withTexts = (change: Partial<typeof content.texts>) => diff({ texts: { ...content.texts, ...change } });

test("versions that say the same have no difference", () => expect(diff({})).toEqual({}));

test("words are compared where they stand", () =>
  expect(withTexts({ headline: "Cosponsor it now" })).toEqual({ headline: "Cosponsor it+ now+" }));

test("a sentence that little is left of is shown whole, old and new, beside those that stayed", () => {
  const summary = "The war has gone on too long. Both sides have families who wait. Vote for a ceasefire.";
  const before = { ...content, texts: { ...content.texts, summary } };
  const after = (text: string) =>
    diffVersions(before, { ...content, texts: { ...content.texts, summary: text } }).map(({ changes }) =>
      drawn(changes),
    );
  expect(after("The war has gone on too long. A vote in the House is due this week. Vote for a ceasefire.")).toEqual([
    "The war has gone on too long. -Both sides have families who wait.-+A vote in the House is due this week.+ Vote for a ceasefire.",
  ]);
  expect(after("The war has gone on too long. Both sides have families who still wait. Vote for a ceasefire.")).toEqual(
    ["The war has gone on too long. Both sides have families who +still +wait. Vote for a ceasefire."],
  );
});

test("one wording more is shown as added", () => {
  const subjects = [...content.texts.subjects, "A third one"];
  expect(withTexts({ subjects }).subjects).toContain("+");
  expect(withTexts({ subjects }).subjects).toContain("A third one");
});

test("verb, stance, audience and measure are compared as a whole", () =>
  expect(
    diff({ verb: "thank", stance: "oppose", measureId: null, audience: { ...everyoneIn("both"), states: ["MA"] } }),
  ).toEqual({
    verb: "-cosponsor-+thank+",
    stance: "-support-+oppose+",
    "audience.to": "-senate-+both+",
    "audience.states": "+MA+",
    measureId: "-119-SRES-61-",
  }));

test("what is the same or added is the new text, what is the same or removed the old one", () =>
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (before, after) => {
      const at = (summary: string) => ({ ...content, texts: { ...content.texts, summary } });
      const [found] = diffVersions(at(before), at(after));
      const text = (without: Change["kind"]) =>
        found?.changes
          .filter(({ kind }) => kind !== without)
          .map((change) => change.text)
          .join("");
      if (before !== after) expect([text("added"), text("removed")]).toEqual([before, after]);
    }),
  ));

test("a text is measured as it is read", () => {
  expect(measureText("The cat sat on the mat.")).toEqual({ words: 6, grade: 0 });
  expect(
    measureText("I wrote to {{ legislator.lastName }}{% if supporter.city %} from home{% endif %}.[5]").words,
  ).toBe(6);
  expect(measureText("").grade).toBeNull();
  const hard =
    "Notwithstanding considerable institutional opposition, representatives consistently emphasize multilateral verification.";
  expect(measureText(hard).grade).toBeGreaterThan(12);
});

test.each([
  ["Cosponsor S.Res.\u00a061", [], "cosponsor-s-res-61"],
  ["Cosponsor it", ["cosponsor-it"], "cosponsor-it-2"],
  ["Cosponsor it", ["cosponsor-it", "cosponsor-it-2"], "cosponsor-it-3"],
  ["¿?", [], "ask"],
  ["Émigrés’ rights", [], "emigres-rights"],
])("the address of %s beside %j", (headline, taken, slug) => expect(askSlug(headline, taken)).toBe(slug));

const at = new Date("2026-06-01T12:00:00Z");
test.each([
  [{ soloUserId: null, soloDeclaredAt: null, adminUserIds: ["ari"] }, "may_declare", false],
  [{ soloUserId: "ari", soloDeclaredAt: at, adminUserIds: ["ari"] }, "declared", true],
  [{ soloUserId: "ari", soloDeclaredAt: at, adminUserIds: ["ari", "sol"] }, "several_admins", false],
  [{ soloUserId: "ari", soloDeclaredAt: at, adminUserIds: ["sol"] }, "may_declare", false],
  [{ soloUserId: null, soloDeclaredAt: null, adminUserIds: [] }, "several_admins", false],
])("%j", (facts, kind, solo) => {
  expect(soloStateOf(facts).kind).toBe(kind);
  expect(isSoloAdmin(facts, "ari")).toBe(solo);
});
