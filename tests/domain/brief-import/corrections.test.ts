// What the record says otherwise, and nothing where it does not know.
import { expect, test } from "vitest";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const context = shippedContext();
const corrected = (item: string): string[] =>
  importBrief(`# A\n\nWords.\n\n- ${item}\n`, context).corrections.map(
    ({ kind, cited, suggestion }) => `${kind} ${cited} -> ${suggestion ?? "?"}`,
  );

test.each([
  ["Cosponsor H.R. 100, by Rep. Bill Foster.", "other_sponsor H.R.100 -> H.Res.100"],
  ["Cosponsor H.R. 317 (McGovern).", "not_on_record H.R.317 -> H.Res.317"],
  ["Cosponsor S.Res. 16, by Senator Ed Markey.", "not_on_record S.Res.16 -> S.Res.61"],
  ["Cosponsor S.Res. 100 by Rep. Bill Foster.", "other_chamber S.Res.100 -> H.Res.100"],
  ["Cosponsor H.R. 100, the Clean Water Act of 2025.", "other_title H.R.100 -> ?"],
  ["Oppose the Clean Water Act (H.R. 100).", "other_title H.R.100 -> ?"],
  ["Cosponsor H.R. 100, “Clean Water for Every Town”.", "other_title H.R.100 -> ?"],
  ["Ask your senators to cosponsor H.R. 2000.", "other_chamber H.R.2000 -> ?"],
  ["Cosponsor H.R. 2000 (118th).", "ended H.R.2000 -> ?"],
])("%s", (item, expected) => expect(corrected(item)).toEqual([expected]));

test.each([
  "Oppose H.R. 100, the Gig Economy Act.",
  "Oppose H.R. 100, the PGE Act, by Rep. Biggs.",
  "Oppose H.R. 100, “a gift to the apps”.",
  "Cosponsor S.Res. 61, the Markey resolution on arms control.",
  "Cosponsor S.Res. 317 by Sen. Markey.",
  "Cosponsor H.R. 317, the Clean Water Act (McGovern).",
  "Cosponsor H.R. 5000 (McGovern).",
  "Tell your senators to vote no on H.R. 2000.",
])("%s: nothing", (item) => expect(corrected(item)).toEqual([]));

test("what is not on record is told with what is", () => {
  const [correction] = importBrief("# A\n\nWords.\n\n- Cosponsor H.R. 317 (McGovern)", context).corrections;
  expect(correction?.record).toBe(
    "H.R.317 is not in the record that we have; H.Res.317 is “Urging the United States to lead the world back from the brink of nuclear war and halt and reverse the nuclear arms race”, by Rep. James P. McGovern",
  );
});
