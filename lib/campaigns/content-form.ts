// A campaign's content as its form has it: every field a text, kept as typed until it can be saved.
import type { CampaignContent } from "@/lib/campaigns/campaign-content";
import { readSourceLines, writeSourceLines } from "@/lib/campaigns/source-lines";

const FIELDS = ["title", "lede", "body", "corrections", "sources", "startsOn", "endsOn", "goalLetters"] as const;

export type ContentField = (typeof FIELDS)[number];

/** Corrections are paragraphs with an empty line between them, sources one a line (lib/campaigns/source-lines.ts). */
export type ContentForm = Record<ContentField, string>;

/** The fields of a submitted form, under these very names; what is missing is empty. */
export const readContentForm = (form: FormData): ContentForm =>
  Object.fromEntries(FIELDS.map((field) => [field, String(form.get(field) ?? "")])) as ContentForm;

/** What the fields show of a campaign's content. */
export const toContentForm = ({ title, brief, startsOn, endsOn, goalLetters }: CampaignContent): ContentForm => ({
  title,
  lede: brief.lede,
  body: brief.body,
  corrections: brief.corrections.join("\n\n"),
  sources: writeSourceLines(brief.sources),
  startsOn: startsOn ?? "",
  endsOn: endsOn ?? "",
  goalLetters: goalLetters === null ? "" : String(goalLetters),
});

const paragraphs = (typed: string): string[] =>
  typed
    .split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** The content that was typed, to be judged by `parseContent`. A goal may be typed as "1,000". */
export const fromContentForm = (form: ContentForm): unknown => ({
  title: form.title,
  brief: {
    lede: form.lede,
    body: form.body.replaceAll("\r\n", "\n"),
    corrections: paragraphs(form.corrections),
    sources: readSourceLines(form.sources),
  },
  startsOn: form.startsOn.trim() || null,
  endsOn: form.endsOn.trim() || null,
  goalLetters: form.goalLetters.trim() === "" ? null : Number(form.goalLetters.replace(/[,\s]/g, "")),
});

/** The field in which the place of a problem is typed: "brief.sources.3.url" is in `sources`. */
export const fieldOfPath = (path: string): ContentField | null =>
  FIELDS.find((field) => path.replace(/^brief\./, "").split(".")[0] === field) ?? null;
