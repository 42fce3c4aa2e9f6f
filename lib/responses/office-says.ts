// What an answer says of the measure that it is about, found by plain patterns. In doubt nothing: an office that repeats
// what it was asked, or promises something else, has said nothing.

/** The places that say so, as they stand there; null: none does. */
export type OfficeSays = { notTheirs: string | null; forIt: string | null; againstIt: string | null };

const NOT_THEIRS = [
  /\b(?:are|do|does) not (?:appear to )?(?:live|reside|be a resident|one of my constituents)\b/i,
  /\b(?:outside|not (?:with)?in) (?:of )?(?:my|our|the congressman['’]s|the congresswoman['’]s) (?:congressional )?district\b/i,
  /\b(?:contact|write to|reach out to) your own (?:senator|representative|member of congress)/i,
  /\bonly (?:able|permitted) to (?:respond|reply) to (?:my |our )?(?:own )?constituents\b/i,
];

const NOUN =
  "(?:[Bb]ill|[Rr]esolution|[Mm]easure|[Ll]egislation|[Pp]roposal|[Aa]ct|[Rr]equest|[Aa]mendment|[Tt]reaty)\\b";
const NAMED = "(?:this|that|the|your) (?:(?:important|bipartisan|critical|vital) )?(?:[A-Z][\\w.,’'-]* ){0,6}";
const NUMBERED = "[SH]\\.? ?(?:J\\.? ?|Con\\.? ?|R\\.? ?|Res\\.? ?){0,2}\\d[\\d,]*";
// "this bill", "the Open Skies Act", "S.Res. 61", "it.": not "the goals of this bill".
const IT = `(?:${NAMED}${NOUN}|(?:the )?${NUMBERED}|(?:it|this|that)(?=[.,;!]|$| (?:and|when|because)\\b))`;

// "You ask that I support", "if I support": nothing that the office says of itself.
const NOT_REPEATED =
  "(?<!\\b(?:ask|urg|request|encourag|suggest|recommend)\\w*(?: \\w+){0,3} (?:that|whether|if) )(?<!\\b(?:[Ii]f|[Ww]hether|[Ss]hould|[Uu]nless|[Uu]ntil) )";
const WILL =
  "(?: (?:will|shall|plan to|intend to|have decided to|have agreed to|am (?:proud|pleased|glad|happy) to)|['’]ll)";
const HOW = "(?:strongly |fully |proudly |firmly |respectfully |also |continue to )?";
const OFFICE = "\\b(?:[Tt]he )?(?:[Ss]enator|[Cc]ongress(?:wo)?man|[Rr]epresentative|[Dd]elegate|Sen\\.|Rep\\.)";
const THEY = `${OFFICE}(?: [A-Z][\\w.’'-]+){0,3} (?:strongly |proudly |also )?`;

const COSPONSOR = "(?:now |currently |also )?(?:an? |the )?(?:proud |original |lead )*co-?sponsor of";
const SUPPORT = "(?:support|vote for|vote in favor of|co-?sponsor|back|sign on to|add my name to)";
const SUPPORTING = "(?:supporting|voting for|voting in favor of|co-?sponsoring|backing)";
const SUPPORTED = "(?:supported|voted for|voted in favor of|co-?sponsored|signed on to|added my name to)";
const UNABLE =
  "(?:can ?not|can['’]t|could not|will not|won['’]t|do not|don['’]t|did not|am (?:not able|unable) to|do not (?:plan|intend) to)";

const any = (...patterns: string[]): RegExp[] => patterns.map((one) => new RegExp(`${NOT_REPEATED}${one} ${IT}`));

const FOR_IT = any(
  `\\bI${WILL}? ${HOW}(?:${SUPPORT}|${SUPPORTED})`,
  `\\bI(?: am|['’]m) ${COSPONSOR}`,
  `\\bI(?: am|['’]m| will be| look forward to) (?:proudly )?${SUPPORTING}`,
  `\\bI(?: have|['’]ve) (?:already |also |proudly )?${SUPPORTED}`,
  `${THEY}(?:supports|is ${COSPONSOR}|has (?:already )?${SUPPORTED}|${SUPPORTED}|(?:will|plans to|intends to) ${SUPPORT})`,
);

const AGAINST_IT = any(
  `\\bI(?:${WILL}| must| have to)? ${HOW}(?:vote against|voted against|oppose|opposed|reject)`,
  `\\bI(?: am|['’]m) ${HOW}opposed to`,
  `\\bI will be (?:voting against|opposing)`,
  `\\bI ${UNABLE}(?: be able to)? (?:${SUPPORT}|be ${SUPPORTING})`,
  `${THEY}(?:opposes|is opposed to|voted against|will (?:oppose|vote against)|(?:does not|cannot|will not) ${SUPPORT})`,
);

function place(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim().slice(0, 120);
  }
  return null;
}

/** What an answer says, and where. */
export function officeSays(words: string): OfficeSays {
  const text = words.replace(/\s+/g, " ");
  return { notTheirs: place(text, NOT_THEIRS), forIt: place(text, FOR_IT), againstIt: place(text, AGAINST_IT) };
}
