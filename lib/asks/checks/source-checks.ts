import { type AskCheck, failedCheck } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import type { CheckContext } from "@/lib/asks/check-context";
import { textPlaces } from "@/lib/asks/text-places";
import { uncoveredCitations } from "@/lib/campaigns/sources";

// Elsewhere a citation is refused when the text is saved.
const CITING = /^(?:openings|requests|talkingPoints)\b/;

/** Each `[n]` of which the campaign's brief has no source (any more): the letter would claim what nothing stands behind. */
export const checkSources = ({ texts }: AskContent, { campaign }: CheckContext): AskCheck[] =>
  textPlaces(texts)
    .filter(({ path }) => CITING.test(path))
    .flatMap(({ path, text }) =>
      uncoveredCitations(text, campaign.sources).map((number) => failedCheck("unknown_source", path, { number })),
    );
