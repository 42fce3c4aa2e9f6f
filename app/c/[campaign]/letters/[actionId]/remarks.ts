import { getTranslations } from "next-intl/server";
import { letterField } from "@/components/letters/letter-fields";
import type { SummaryError } from "@/components/ui/error-summary";
import { shortName } from "@/lib/legislators/address";
import type { LetterProblem } from "@/lib/letters/letter-problems";
import type { DraftView } from "@/lib/letters/views";

const fieldOf = (bioguide: string, { part }: LetterProblem): string => {
  if (part === "subject" || part === "opening" || part === "request" || part === "channel")
    return letterField(bioguide, part);
  if (part === "signature") return "fullName";
  return part === null ? "ownWords" : part;
};

/** What is said about a draft, in words: what stops it, by letter; what concerns the letter shown; what each field says. */
export async function remarksOn(view: DraftView, bioguide: string, hrefOf: (bioguide: string) => string) {
  const [t, words] = await Promise.all([getTranslations("letter.check"), getTranslations("letter-problems")]);
  const signer = view.signerProblems.map(({ code, severity, field }) => ({ message: words(code), severity, field }));
  const inLetters = view.letters.flatMap(({ legislator, problems }) =>
    problems.map((problem) => ({
      legislator,
      severity: problem.severity,
      message: words(problem.code, problem.values),
      field: fieldOf(legislator.bioguide, problem),
    })),
  );
  const stops: SummaryError[] = [
    ...signer
      .filter(({ severity }) => severity === "stop")
      .map(({ message, field }) => ({ message, href: `#${field}` })),
    ...inLetters
      .filter(({ severity }) => severity === "stop")
      .map(({ legislator, message, field }) => ({
        message: t("inLetter", { name: shortName(legislator), message }),
        href: legislator.bioguide === bioguide ? `#${field}` : `${hrefOf(legislator.bioguide)}#${field}`,
      })),
  ];
  const remarks = [...signer, ...inLetters.filter(({ legislator }) => legislator.bioguide === bioguide)].map(
    ({ severity, message }) => ({ stops: severity === "stop", message }),
  );
  const errors = Object.fromEntries(
    signer.filter(({ severity }) => severity === "stop").map((it) => [it.field, it.message]),
  );
  return { stops, remarks, errors };
}
