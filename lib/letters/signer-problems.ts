import { cleanLine } from "@/lib/letters/clean-text";
import type { Draft } from "@/lib/letters/draft";

/** What is said about who signs. Offices answer their own constituents, so a missing address is pointed out. */
export type SignerProblem = {
  /** message key in messages/en/letter-problems.json */
  code: "name-missing" | "email-missing" | "email-odd" | "address-missing";
  severity: "stop" | "advice";
  field: "fullName" | "email" | "street";
};

/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const MAX_EMAIL_CHARACTERS = 254;
/** Not the whole of RFC 5322: what mail really uses, and nothing that could end a header or name a second recipient. */
const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[^\s@<>()[\],;:"\\.]{1,63}\.)+[^\s@<>()[\],;:"\\.]{2,63}$/u;

/** Whether a text can be an e-mail address that a confirmation may be sent to. */
export const isEmail = (text: string): boolean => text.length <= MAX_EMAIL_CHARACTERS && EMAIL.test(text);

/** What is missing or odd about who signs, in the order of the form. */
export function findSignerProblems(
  draft: Pick<Draft, "fullName" | "email" | "street" | "city" | "zip">,
): SignerProblem[] {
  const problems: SignerProblem[] = [];
  if (cleanLine(draft.fullName) === "") problems.push({ code: "name-missing", severity: "stop", field: "fullName" });
  const email = draft.email.trim();
  if (email === "") problems.push({ code: "email-missing", severity: "stop", field: "email" });
  else if (!isEmail(email)) problems.push({ code: "email-odd", severity: "stop", field: "email" });
  if ([draft.street, draft.city, draft.zip].some((part) => part.trim() === "")) {
    problems.push({ code: "address-missing", severity: "advice", field: "street" });
  }
  return problems;
}
