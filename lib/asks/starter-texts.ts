import type { AskTexts, AskVerb, Stance } from "@/lib/asks/ask";
import { MEASURE_OPENINGS } from "@/lib/asks/starter/openings";
import { positionTexts } from "@/lib/asks/starter/positions";
import { plain, quotable } from "@/lib/asks/starter/quotable";
import { measureRequests } from "@/lib/asks/starter/requests";
import { stepsOf } from "@/lib/asks/starter/steps";
import { openingsAbout, requestsAbout } from "@/lib/asks/starter/without-measure";
import { sideOfVerb } from "@/lib/asks/verb-rules";

export type StarterFacts = { verb: AskVerb; stance: Stance; hasMeasure: boolean; headline: string; summary: string };

const sentence = (text: string): string => (/[.!?]$/.test(plain(text)) ? plain(text) : `${plain(text)}.`);

/**
 * Complete texts for a new ask, from which an admin goes on: every standing with wordings of its own, in a
 * constituent's voice, without a claim that the record does not prove. They go to nobody before two people have read
 * them. A verb that fits one side only is written from that side, whatever the stance says.
 */
export function starterTexts({ verb, stance, hasMeasure, headline, summary }: StarterFacts): AskTexts {
  const side = sideOfVerb(verb) ?? stance;
  const shared = { headline, summary, questions: [...QUESTIONS], talkingPoints: [], topic: null };
  if (hasMeasure) {
    const openings = Object.fromEntries(
      Object.entries(MEASURE_OPENINGS[side]).map(([kind, texts]) => [kind, [...texts]]),
    );
    const positions = positionTexts(headline, stepsOf(verb, side));
    return {
      ...shared,
      subjects: [...SUBJECTS[side]],
      openings: { ...openings, ...positions.openings },
      requests: { ...measureRequests(verb, side), ...positions.requests },
    };
  }
  const what = quotable(headline);
  const positions = positionTexts(headline, null);
  return {
    ...shared,
    subjects: [what, `A constituent’s request: ${what}`],
    openings: { no_measure: openingsAbout(what, sentence(summary)), ...positions.openings },
    requests: { no_measure: [...requestsAbout(verb)], ...positions.requests },
  };
}

const SUBJECTS: Record<Stance, readonly string[]> = {
  support: ["Please support {{ measure.citation }}", "A constituent’s letter in support of {{ measure.citation }}"],
  oppose: ["Why I am opposed to {{ measure.citation }}", "A constituent’s concern about {{ measure.citation }}"],
};

const QUESTIONS: readonly string[] = [
  "Why does this matter to you, your family or your town?",
  "What have you seen or lived through that somebody in Washington should know of?",
  "What would change for you if this happened?",
];
