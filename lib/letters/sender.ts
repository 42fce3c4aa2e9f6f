// Who writes, in the parts that an office's own system asks for. People type one name; a rule takes it apart, and who is
// taken apart wrongly corrects it.
import { cleanLine } from "@/lib/letters/clean-text";
import type { Draft } from "@/lib/letters/draft";
import type { LetterEdits } from "@/lib/letters/letter";

export type NameParts = {
  /** "Ms."; empty when none was given */
  prefix: string;
  firstName: string;
  middleName: string | null;
  lastName: string;
  suffix: string | null;
};

/** What an office's system is told of the writer of one letter, and which of the organization's blocks they edited. */
export type LetterSender = NameParts & {
  street: string;
  city: string;
  state: string;
  zip: string;
  edited: { opening: boolean; request: boolean };
};

const PREFIXES: Record<string, string> = { mr: "Mr.", mrs: "Mrs.", ms: "Ms.", miss: "Miss", dr: "Dr." };
const SUFFIX = /^(jr|sr|ii|iii|iv|v|md|phd|esq)\.?$/i;
// They belong to the name that follows: "de la Cruz", "van Dyke".
const PARTICLE = /^(de|la|las|los|del|di|da|dos|van|von|der|den|ten|ter|bin|al|el|st\.?)$/;

/** Takes a full name apart: "Dr. Ana Maria de la Cruz, Jr." A single word is the last name. */
export function namePartsOf(fullName: string): NameParts {
  const words = cleanLine(fullName).replaceAll(",", " ").split(/\s+/).filter(Boolean);
  const prefix = PREFIXES[words[0]?.replace(/\.$/, "").toLowerCase() ?? ""] ?? "";
  if (prefix && words.length > 1) words.shift();
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? null) : null;
  if (words.length < 2) return { prefix, firstName: "", middleName: null, lastName: words[0] ?? "", suffix };
  let lastFrom = words.length - 1;
  while (lastFrom > 1 && PARTICLE.test(words[lastFrom - 1] ?? "")) lastFrom--;
  const middleName = words.slice(1, lastFrom).join(" ") || null;
  return { prefix, firstName: words[0] ?? "", middleName, lastName: words.slice(lastFrom).join(" "), suffix };
}

type Typed = Pick<Draft, "fullName" | "street" | "city" | "state" | "zip" | "prefix" | "firstName" | "lastName">;

/** The sender of one letter of a draft: what the person corrected goes before what the rule found. */
export function senderOf(draft: Typed, edits: Pick<LetterEdits, "opening" | "request">): LetterSender {
  const found = namePartsOf(draft.fullName);
  const [prefix, firstName, lastName] = [draft.prefix, draft.firstName, draft.lastName].map((part) =>
    cleanLine(part ?? ""),
  );
  const isCorrected = Boolean(firstName || lastName);
  return {
    ...found,
    prefix: prefix || found.prefix,
    firstName: firstName || found.firstName,
    lastName: lastName || found.lastName,
    middleName: isCorrected ? null : found.middleName,
    street: cleanLine(draft.street),
    city: cleanLine(draft.city),
    state: cleanLine(draft.state),
    zip: cleanLine(draft.zip),
    edited: { opening: edits.opening !== null, request: edits.request !== null },
  };
}
