import { type Ask, type AskTexts, mayGoTo, standingsOf } from "@/lib/asks/ask";
import { findMeasureProblem } from "@/lib/asks/ask-measure";
import type { EditAskProblem } from "@/lib/asks/edit-ask";
import { parseAskTexts } from "@/lib/asks/input";
import { type AskEditor, findMeasure } from "@/lib/asks/views";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { Measure } from "@/lib/congress/measure";
import type { Standing, StandingKind } from "@/lib/congress/standing";
import { directory } from "@/lib/legislators/directory";
import { todayInWashington } from "@/lib/letters/build-letters";
import { composeLetter } from "@/lib/letters/compose-letter";
import { NO_EDITS } from "@/lib/letters/draft";
import { fail, ok, type Result } from "@/lib/shared/result";

export type PreviewLetter = { subject: string; opening: string; request: string };
export type Preview = { name: string; standings: { kind: StandingKind; letters: PreviewLetter[] }[] };

/** A standing as it could be, with the measure's own dates. */
function exampleOf(kind: StandingKind, measure: Measure | null): Standing {
  if (kind === "no_measure" || !measure) return { kind: "no_measure" };
  const { sourceName, url, cosponsorsAsOf: asOf, cosponsorsComplete: complete, introducedOn } = measure;
  const evidence = { sourceName, url, asOf, complete };
  if (kind === "cosponsor") return { kind, since: introducedOn, evidence };
  if (kind === "sponsor" || kind === "withdrawn") return { kind, on: introducedOn, evidence };
  return { kind, evidence };
}

/** The texts with only their `index`th wordings; a block with fewer starts over. */
function onlyWording(texts: AskTexts, kind: StandingKind, index: number): AskTexts {
  const pick = (wordings: string[]) => wordings.slice(index % wordings.length).slice(0, 1);
  return {
    ...texts,
    subjects: pick(texts.subjects),
    openings: { [kind]: pick(texts.openings[kind] ?? []) },
    requests: { [kind]: pick(texts.requests[kind] ?? []) },
  };
}

type Typed = { texts: unknown; measureId: string | null };
type Problems = Omit<Extract<EditAskProblem, { code: "invalid" }>, "code">;

/** What was typed, as a real legislator would get it; or what keeps it from being a letter. Saves nothing. */
export async function previewEdit(editor: AskEditor, typed: Typed, now: Date): Promise<Result<Preview, Problems>> {
  const { ask, campaign } = editor;
  const measure = typed.measureId === null ? null : await findMeasure(typed.measureId);
  const texts = parseAskTexts(typed.texts, { hasMeasure: typed.measureId !== null, sources: campaign.brief.sources });
  const measureProblem = findMeasureProblem(ask, typed.measureId, measure, now);
  if (!texts.ok || measureProblem) {
    return fail({ texts: texts.ok ? [] : texts.problem, measure: measureProblem, reason: null });
  }
  const version = { ...ask.version, texts: texts.value };
  return ok(renderPreview({ ...ask, measureId: typed.measureId, measure, version }, campaign, todayInWashington(now)));
}

/** The texts of an ask as the first legislator would get them who can, in every standing and every wording. */
function renderPreview(ask: Ask, campaign: Campaign, today: string): Preview {
  const table = directory();
  const seat = table.seats.find(({ chamber, holder }) => holder !== null && mayGoTo(ask, chamber));
  const legislator = seat?.holder ? table.findLegislator(seat.holder) : null;
  if (!seat || !legislator) throw new Error("nobody holds a seat that this ask could go to");
  const { texts } = ask.version;
  const signer = { fullName: "", street: null, city: "", state: seat.state, zip: null };

  const standings = standingsOf(ask.measure !== null).map((kind) => {
    const wordings = Math.max(texts.openings[kind]?.length ?? 0, texts.requests[kind]?.length ?? 0);
    const letters = Array.from({ length: wordings }, (_, index) => {
      const version = { ...ask.version, texts: onlyWording(texts, kind, index) };
      const { subject, opening, request } = composeLetter({
        ask: { ...ask, version },
        campaignTitle: campaign.title,
        sources: campaign.brief.sources,
        legislator,
        seat,
        standing: exampleOf(kind, ask.measure),
        signer,
        ownWords: "",
        edits: NO_EDITS,
        seed: 0,
        today,
      });
      return { subject, opening, request };
    });
    return { kind, letters };
  });
  return { name: `${legislator.title} ${legislator.name}`, standings };
}
