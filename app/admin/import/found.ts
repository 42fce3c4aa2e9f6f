// From what was found in a text to the fields of the import's form.
import type { useTranslations } from "next-intl";
import { headlineOf, summaryOf } from "@/app/admin/import/ask-words";
import { type Companion, companionRemark, typedCompanion } from "@/app/admin/import/companions";
import { remarkOn } from "@/app/admin/import/measure-check";
import { reciteAll } from "@/app/admin/import/take-suggestion";
import {
  type AskFieldName,
  askField,
  type FoundAsk,
  type ImportState,
  type TextRemark,
} from "@/components/staff/import/import-state";
import { isWrong, type TypedMeasure } from "@/components/staff/measure/measure-remark";
import type { AskVerb } from "@/lib/asks/ask";
import type { AudienceOffice } from "@/lib/asks/audience";
import { sideOfVerb } from "@/lib/asks/verb-rules";
import { briefFrom } from "@/lib/campaigns/brief-import/brief-from";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import type { BriefProposal, CitedMeasure, ProposedAsk } from "@/lib/campaigns/brief-import/proposal";
import { LONGEST_TEXT } from "@/lib/campaigns/brief-import/read-brief-file";
import { contextOf } from "@/lib/campaigns/brief-import/shipped-context";
import { toContentForm } from "@/lib/campaigns/content-form";
import { formatCitation, parseCitation } from "@/lib/congress/citation";
import { congressAt } from "@/lib/congress/congress-clock";
import { chamberOf } from "@/lib/congress/measure";
import { listRecorded, type RecordedMeasure } from "@/lib/congress/recorded/views";

type Translate = ReturnType<typeof useTranslations<never>>;
type Values = Record<string, string>;

/** Reads a text with the record beside it. The same text gives the same findings, so that only the text is kept. */
export async function readBrief(text: string, now: Date): Promise<BriefProposal> {
  const congress = congressAt(now);
  return importBrief(text.slice(0, LONGEST_TEXT), contextOf(congress, await listRecorded(congress)));
}

/** A measure as a field shows it: "S.Res. 61", with its Congress only when that is another than the one in office. */
function asTyped({ measure, congress }: ProposedAsk, now: Date): string {
  const ref = measure === null ? null : parseCitation(measure);
  if (!ref) return "";
  const named = congress === congressAt(now) ? null : congress;
  return formatCitation({ ...ref, congress: named }).replaceAll("\u00a0", " ");
}

/** Who is asked for a companion that is there already is asked to join it. */
function fieldsOfCompanion(companion: Companion, t: Translate): Partial<Record<AskFieldName, string>> {
  const { there } = companion;
  const citation = typedCompanion(companion);
  return {
    verb: "cosponsor",
    audience: chamberOf(there.type),
    measure: citation,
    headline: headlineOf({ verb: "cosponsor", text: "" }, citation, t),
    summary: t("import.ask.summaryFor", { citation, named: "yes", sponsor: there.sponsorName }),
  };
}

/** What the fields of a new form hold for what was found; `companions` as `companionsOf` tells them. */
export function valuesFound(
  proposal: BriefProposal,
  companions: readonly (Companion | null)[],
  now: Date,
  t: Translate,
): Values {
  const brief = briefFrom(proposal);
  // A brief that nobody has seen yet has nothing to correct: what is wrong is put right before it is public.
  const unseen = { ...brief, corrections: [] };
  const content = { title: proposal.title ?? "", brief: unseen, startsOn: null, endsOn: null, goalLetters: null };
  const asks = proposal.asks.map((ask, index): Values => {
    const measure = asTyped(ask, now);
    const companion = companions[index];
    const fields: Record<AskFieldName, string> = {
      use: "on",
      verb: ask.verb,
      stance: sideOfVerb(ask.verb) ?? "support",
      audience: ask.chamber ?? "both",
      measure,
      headline: headlineOf(ask, measure, t),
      summary: summaryOf(ask, measure, proposal.asks, t),
      ...(companion && fieldsOfCompanion(companion, t)),
    };
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [askField(index, name as AskFieldName), value]),
    );
  });
  const usedBefore = proposal.asks.map((_, index) => index).join(",");
  return Object.assign({ usedBefore, recited: "" }, toContentForm(content), ...asks);
}

/**
 * The form with the text of the brief as it is without what became asks: an ask that is dropped stays in the text, for
 * as long as nobody has written in it.
 */
export function followDropped(proposal: BriefProposal, values: Values): Values {
  const isUsed = (index: number): boolean => values[askField(index, "use")] === "on";
  const now = proposal.asks.flatMap((_, index) => (isUsed(index) ? [index] : []));
  const before = (values.usedBefore ?? "").split(",").filter(Boolean).map(Number);
  const bodyWithout = (used: readonly number[]): string => {
    const asks = proposal.asks.filter((_, index) => used.includes(index));
    return reciteAll(briefFrom({ ...proposal, asks }).body, values.recited ?? "");
  };
  const isUntouched = values.body === bodyWithout(before);
  return { ...values, usedBefore: now.join(","), body: isUntouched ? bodyWithout(now) : (values.body ?? "") };
}

/** What is typed about the measure of one ask. */
function typedOf(values: Values, index: number, named: string | null): TypedMeasure {
  const value = (name: AskFieldName): string => values[askField(index, name)] ?? "";
  return {
    citation: value("measure"),
    verb: value("verb") as AskVerb,
    to: value("audience") as AudienceOffice,
    named,
  };
}

/** What was found, each thing with what the record says of it as it is typed now. */
export async function judgeFound(
  proposal: BriefProposal,
  values: Values,
  now: Date,
): Promise<Pick<ImportState, "asks" | "remarks">> {
  const known = await listRecorded(congressAt(now));
  const asks = await Promise.all(
    proposal.asks.map(
      async ({ start, end, text, sponsorNamed }, index): Promise<FoundAsk> => ({
        span: { start, end },
        quote: text,
        named: sponsorNamed,
        remark:
          (await companionRemark(proposal, index, values, known)) ??
          (await remarkOn(typedOf(values, index, sponsorNamed), now, known)),
      }),
    ),
  );
  const elsewhere = proposal.measures.filter(
    ({ start, end }) => !proposal.asks.some((ask) => ask.start <= start && end <= ask.end),
  );
  // A brief can name one measure a hundred times: it is judged once, where it stands first.
  const once = new Map(elsewhere.toReversed().map((each) => [`${each.citation} ${each.sponsorNamed}`, each]));
  const remarks = await Promise.all([...once.values()].map((measure) => remarkInText(measure, now, known)));
  return { asks, remarks: remarks.filter(({ remark }) => isWrong(remark)) };
}

/** A measure that the brief only mentions may be of the past, and in any chamber. */
async function remarkInText(measure: CitedMeasure, now: Date, known: readonly RecordedMeasure[]): Promise<TextRemark> {
  const { start, end, citation, sponsorNamed: named } = measure;
  const remark = await remarkOn({ citation, verb: "cosponsor", to: "both", named }, now, known);
  const harmless = ["over", "unknown"].includes(remark.code);
  return {
    span: { start, end },
    cited: citation,
    remark: harmless ? { code: "none", data: {}, suggestion: null } : remark,
  };
}
