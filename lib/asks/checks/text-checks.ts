import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import { findPlaceholders } from "@/lib/asks/placeholders";
import { textPlaces } from "@/lib/asks/text-places";
import { pathOf } from "@/lib/shared/input-problem";

// A variable in braces is filled in when the letter is made; whether it can be is checked when the text is parsed.
const withoutTemplates = (text: string): string => text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, " ");

const AS_OF = /\{\{\s*standing\.asOf\s*\}\}/;

/** What was left to fill in, and openings that tell somebody they are not on a measure without saying as of when. */
export function checkWords({ texts, measureId }: AskContent): AskCheck[] {
  const placeholders = textPlaces(texts).flatMap(({ path, text }) =>
    findPlaceholders(withoutTemplates(text)).map((found) => failedCheck("placeholder", path, { text: found.text })),
  );
  if (measureId === null) return placeholders;
  const undated = (texts.openings.not_on_it ?? []).flatMap((opening, index) =>
    AS_OF.test(opening) ? [] : [failedCheck("as_of_missing", pathOf("openings", "not_on_it", index))],
  );
  return [...placeholders, ...undated];
}
