import type { AskTexts, TextSituation } from "@/lib/asks/ask";
import { positionTexts } from "@/lib/asks/starter/positions";
import { citationOf, type Office } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import { addressee, salutation } from "@/lib/legislators/address";
import type { Legislator } from "@/lib/legislators/legislator";
import { citedSources, numberCitations } from "@/lib/letters/citations";
import { cleanLine, cleanText } from "@/lib/letters/clean-text";
import type { ComposedLetter, ComposeInput, Signer } from "@/lib/letters/letter";
import { renderText, type TextVariables, withoutMarks } from "@/lib/letters/liquid-texts";
import { ownSharePercent } from "@/lib/letters/own-share";
import { type KnownPosition, situationOf } from "@/lib/letters/positions";
import { usDate } from "@/lib/letters/us-date";
import { pickWording } from "@/lib/letters/wordings";

/** In English whatever language the screen has: the letter goes to Congress. */
const CLOSINGS = ["Sincerely,", "Respectfully,", "With respect,"];

/**
 * The wordings for a situation: the organization's, else the plain ones that every ask has for who has said something
 * already. What is written for "unknown" reads right whatever the record says.
 */
function wordingsFor(texts: AskTexts, part: "openings" | "requests", kind: TextSituation): string[] {
  const isPosition = kind === "committed" || kind === "refused";
  const plain = () => (isPosition ? positionTexts(texts.headline, null)[part][kind] : texts[part].unknown);
  const wordings = texts[part][kind] ?? plain();
  if (!wordings) throw new Error(`no wordings for standing ${kind} and none for unknown`);
  return wordings;
}

function sinceOf(standing: Standing): string | null {
  if (standing.kind === "cosponsor") return usDate(standing.since);
  if (standing.kind === "sponsor" || standing.kind === "withdrawn") return usDate(standing.on);
  return null;
}

/** What an office has said, as a letter may name it: no more than where and when. */
function sourceOfPosition({ how, on }: KnownPosition): string {
  if (how === "wrote") return `the answer that your office wrote on ${usDate(on)}`;
  return how === "voted" ? `your vote on ${usDate(on)}` : `what you said in public on ${usDate(on)}`;
}

const lineOrNull = (text: string | null): string | null =>
  text === null ? null : withoutMarks(cleanLine(text)) || null;

const CHAMBER_NAMES: Record<Office, string> = {
  senate: "Senate",
  house: "House of Representatives",
  president: "White House",
};

// Nobody is named in the President's place, so that "{{ legislator.title }} {{ legislator.lastName }}" reads right there, too.
const namesOf = ({ title, last, name }: Legislator) =>
  title === "President"
    ? { lastName: "of the United States", fullName: "of the United States" }
    : { lastName: last || name, fullName: name };

function variablesOf({ ask, campaignTitle, legislator, standing, position, signer }: ComposeInput): TextVariables {
  const { measure } = ask;
  return {
    legislator: {
      title: legislator.title,
      ...namesOf(legislator),
      chamber: CHAMBER_NAMES[legislator.chamber],
    },
    measure: {
      citation: measure && citationOf(measure),
      title: measure?.title ?? null,
      sponsor: measure?.sponsorName ?? null,
    },
    standing: {
      since: sinceOf(standing),
      asOf: standing.kind === "no_measure" ? null : usDate(standing.evidence.asOf),
    },
    position: { source: position ? sourceOfPosition(position) : null },
    supporter: { city: lineOrNull(signer.city), state: lineOrNull(signer.state) },
    campaign: { title: campaignTitle },
  };
}

function signatureOf({ fullName, street, city, state, zip }: Signer): string[] {
  const stateAndZip = [state, zip]
    .map((part) => cleanLine(part ?? ""))
    .filter(Boolean)
    .join(" ");
  const town = [cleanLine(city ?? ""), stateAndZip].filter(Boolean).join(", ");
  return [cleanLine(fullName), cleanLine(street ?? ""), town].filter(Boolean);
}

/**
 * Composes a letter: the ask's texts for the legislator's standing, or for what the office has already said on it, in the wordings that the seed picks, with the
 * person's words in them exactly as typed. The same input gives the same letter. What the person edited replaces the
 * block, also when emptied. Throws only on texts that parsing never lets in (no wordings, bad Liquid).
 */
export function composeLetter(input: ComposeInput): ComposedLetter {
  const { ask, edits, seed, standing } = input;
  const variables = variablesOf(input);
  const { texts } = ask.version;
  const situation = situationOf(standing, input.position ?? null);
  const render = (wordings: string[], block: string) =>
    renderText(pickWording(wordings, seed, block), variables).trim();
  const original = numberCitations(
    [
      render(wordingsFor(texts, "openings", situation), "opening"),
      render(wordingsFor(texts, "requests", situation), "request"),
    ],
    input.sources,
  );
  const [originalOpening = "", originalRequest = ""] = original.texts;
  const opening = edits.opening === null ? originalOpening : cleanText(edits.opening);
  const request = edits.request === null ? originalRequest : cleanText(edits.request);
  const isEdited = edits.opening !== null || edits.request !== null;
  const ownWords = cleanText(edits.ownWords ?? input.ownWords);
  return {
    date: input.today,
    addressee: addressee(input.legislator, input.seat),
    salutation: salutation(input.legislator),
    subject: cleanLine(edits.subject ?? render(texts.subjects, "subject")),
    opening,
    ownWords,
    request,
    closing: pickWording(CLOSINGS, seed, "closing"),
    signature: signatureOf(input.signer),
    sources: isEdited ? citedSources(original.sources, [opening, request]) : original.sources,
    ownSharePercent: ownSharePercent(ownWords, [
      { original: originalOpening, text: opening },
      { original: originalRequest, text: request },
    ]),
  };
}
