// Makes every letter that a version could make, for people who are hard to write to, and looks at what comes out.
import { POSITION_SITUATIONS, standingsOf, type TextSituation } from "@/lib/asks/ask";
import { type AskCheck, failedCheck, withoutRepetition } from "@/lib/asks/ask-check";
import type { AskContent } from "@/lib/asks/ask-version";
import { includesOffice } from "@/lib/asks/audience";
import type { CheckContext } from "@/lib/asks/check-context";
import { chamberOf, type Measure } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { Legislator } from "@/lib/legislators/legislator";
import { composeLetter } from "@/lib/letters/compose-letter";
import { NO_EDITS } from "@/lib/letters/draft";
import { exampleSituation } from "@/lib/letters/example-situation";
import { READERS, type Reader, SIGNERS } from "@/lib/letters/hard-cases";
import type { ComposedLetter, Signer } from "@/lib/letters/letter";
import { pathOf } from "@/lib/shared/input-problem";

/** Mail programs show about this many characters of a subject. */
const SUBJECT_LIMIT = 180;

// What is left when a value was missing: a comma with nothing before it, a preposition with nothing after it.
const UNFINISHED =
  /\s[,.;!?](?=\s|$)|\b(?:in|from|of|to|at|by)\s*[,.;!?](?=\s|$)|,\s*[,.;!?]|\(\s*\)|\{[{%]|\bundefined\b/g;

/** The readers whom an ask can go to: of its audience's offices, and of its measure's chamber. */
const readersOf = ({ audience }: AskContent, measure: Measure | null): Reader[] =>
  READERS.filter(
    ({ legislator: { chamber } }) =>
      includesOffice(audience, chamber) && (!measure || chamberOf(measure.type) === chamber),
  );

type Case = {
  path: string;
  kind: TextSituation;
  wording: string;
  texts: AskContent["texts"];
  part: "subject" | "opening" | "request";
};

/** One case for each wording, with that wording alone, so that it is the one that a letter takes. */
function casesOf({ texts, measureId }: AskContent): Case[] {
  const standings = standingsOf(measureId !== null);
  const kinds = [...standings, ...POSITION_SITUATIONS];
  const blocks = (["openings", "requests"] as const).flatMap((block) =>
    kinds.flatMap((kind) =>
      (texts[block][kind] ?? []).map((wording, index): Case => {
        const part = block === "openings" ? "opening" : "request";
        return {
          path: pathOf(block, kind, index),
          kind,
          wording,
          part,
          texts: { ...texts, [block]: { [kind]: [wording] } },
        };
      }),
    ),
  );
  const subjects = texts.subjects.flatMap((subject, index) =>
    standings.map((kind): Case => {
      return {
        path: pathOf("subjects", index),
        kind,
        wording: subject,
        part: "subject",
        texts: { ...texts, subjects: [subject] },
      };
    }),
  );
  return [...subjects, ...blocks];
}

/** The first place that reads unfinished although the wording, with every variable filled in, does not. */
function findUnfinished(rendered: string, wording: string): string | null {
  const filled = wording.replace(/\{%[^{}]*%\}/g, "").replace(/\{\{[^{}]*\}\}/g, "it");
  for (const { 0: found, index } of rendered.matchAll(UNFINISHED)) {
    if (!filled.includes(found)) return rendered.slice(Math.max(0, index - 30), index + 20).trim();
  }
  return null;
}

function findFault(rendered: string, { part, wording }: Case): Pick<AskCheck, "code" | "data"> | null {
  if (rendered.trim() === "") return { code: "renders_empty", data: {} };
  const around = findUnfinished(rendered, wording);
  if (around !== null) return { code: "reads_unfinished", data: { around } };
  const isLong = part === "subject" && rendered.length > SUBJECT_LIMIT;
  return isLong ? { code: "subject_long", data: { length: rendered.length, max: SUBJECT_LIMIT } } : null;
}

/**
 * The wordings of which no good letter can be made: for a senator, a representative, a delegate, a member with one name
 * and the President, as far as the ask goes to them, from somebody with a town and somebody without. Each wording is
 * named once. A seat that nobody holds gets no letter, so it has no case of its own.
 */
export function checkRendering(content: AskContent, context: CheckContext): AskCheck[] {
  const measure: Measure | null = context.measure && { ...context.measure, cosponsors: [] };
  // A measure that the record does not have is told of by its own check; no letter can be made until it is there.
  if (content.measureId !== null && !measure) return [];
  const readers = readersOf(content, measure);
  const checks = casesOf(content).flatMap((each) => {
    for (const { reader, legislator } of readers) {
      for (const { signedBy, signer } of SIGNERS) {
        const found = faultOf(each, { ...context, measure }, legislator, signer);
        if (found) return [failedCheck(found.code, each.path, { ...found.data, reader, signedBy })];
      }
    }
    return [];
  });
  return withoutRepetition(checks, "path");
}

function faultOf(
  letterCase: Case,
  context: CheckContext & { measure: Measure | null },
  legislator: Legislator,
  signer: Signer,
): Pick<AskCheck, "code" | "data"> | null {
  const { kind, texts, part } = letterCase;
  const { measure, now, campaign } = context;
  let letter: ComposedLetter;
  try {
    letter = composeLetter({
      ask: { measure, version: { texts } },
      campaignTitle: campaign.title,
      sources: [...campaign.sources],
      legislator,
      seat: {
        id: legislator.seatId,
        congress: 0,
        chamber: legislator.chamber,
        state: legislator.seatId.slice(0, 2),
        district: null,
        holder: legislator.bioguide,
      },
      ...exampleSituation(kind, measure, now),
      signer,
      ownWords: "",
      edits: NO_EDITS,
      seed: 1,
      today: todayInWashington(now),
    });
  } catch {
    return { code: "cannot_render", data: {} };
  }
  return findFault(letter[part], letterCase);
}
