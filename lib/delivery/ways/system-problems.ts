// What a chamber's system would not take, told to the person in their own terms and beside the field to mend.
import type { CwcProblem } from "@/lib/delivery/channels/cwc/cwc-problems";
import type { LetterPart, LetterProblem } from "@/lib/letters/letter-problems";

type Told = { code: LetterProblem["code"]; part: LetterPart | null };

const TOLD: Record<string, Told> = {
  Prefix: { code: "system-prefix", part: "prefix" },
  FirstName: { code: "system-name", part: "firstName" },
  LastName: { code: "system-name", part: "lastName" },
  Address1: { code: "system-street", part: "street" },
  City: { code: "system-town", part: "city" },
  StateAbbreviation: { code: "system-state", part: "state" },
  Zip: { code: "system-zip", part: "zip" },
  Email: { code: "system-email", part: "email" },
  Subject: { code: "system-subject", part: "subject" },
  ConstituentMessage: { code: "system-own-words", part: "ownWords" },
  OrganizationStatement: { code: "system-our-words", part: null },
};

/** Each problem once; what the person cannot mend is said to be the campaign's or ours. */
export function tellSystemProblems(problems: readonly CwcProblem[]): LetterProblem[] {
  const told = problems.map(({ element, limit = 0, length = 0 }): LetterProblem => {
    const { code, part } = TOLD[element] ?? { code: "system-other", part: null };
    return { code, part, severity: "stop", values: { limit, length } };
  });
  return told.filter(({ code }, i) => told.findIndex((other) => other.code === code) === i);
}
