import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import { includesOffice } from "@/lib/asks/audience";
import type { CheckContext } from "@/lib/asks/check-context";
import { type AskedCitation, askedFor } from "@/lib/asks/checks/asked-of";
import { textPlaces } from "@/lib/asks/text-places";
import { findCitations } from "@/lib/congress/citation";
import { chamberOf, citationOf, type Office } from "@/lib/congress/measure";

const OFFICES: readonly Office[] = ["senate", "house", "president"];
// What nobody is asked for in: questions are the supporter's, talking points are facts.
const ASKING = /^(?:headline|summary|subjects|openings|requests)\b/;
const concerns = ({ type, asking }: AskedCitation, office: Office): boolean =>
  office === "president" ? asking === "stand" : chamberOf(type) === office;
const OWN_CITATION = /\{\{\s*measure\.citation\s*\}\}/g;
/** What a variable becomes is a name as far as this is concerned; a condition ends what is before it. */
const asRead = (text: string): string =>
  text.replace(/\{\{[^{}]*\}\}/g, "Markey").replace(/\{%[^{}]*%\}/g, (tag) => `.${" ".repeat(tag.length - 1)}`);

/**
 * House business that would reach a senator, or the other way around: a text asks to act on a measure that somebody in
 * the audience has no part in. A text to several offices may name a measure of each.
 */
export function checkChambers({ texts, audience }: AskContent, { measure: own }: CheckContext): AskCheck[] {
  // With a measure of its own an ask goes to that chamber alone, whatever the audience says.
  const offices = OFFICES.filter(
    (office) => includesOffice(audience, office) && (!own || chamberOf(own.type) === office),
  );
  // That nobody in the audience can act on the ask's own measure is told by its own check.
  if (offices.length === 0) return [];
  return textPlaces(texts)
    .filter(({ path }) => ASKING.test(path))
    .flatMap(({ path, text }) => {
      const read = asRead(own ? text.replace(OWN_CITATION, citationOf(own)) : text);
      const asked = askedFor(read, findCitations(read));
      const without = offices.find((office) => asked.every((cited) => !concerns(cited, office)));
      const others = asked.filter((cited) => offices.every((office) => !concerns(cited, office)));
      const wrong = others.length > 0 ? others : without ? asked : [];
      return wrong.map((cited) => {
        const chamber = chamberOf(cited.type);
        const office = without ?? (chamber === "house" ? "senate" : "house");
        return failedCheck("asked_other_chamber", path, { citation: citationOf(cited), chamber, office });
      });
    });
}
