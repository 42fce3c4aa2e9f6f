import type { useTranslations } from "next-intl";
import { fieldLabel } from "@/app/admin/[campaign]/asks/[ask]/editor-words";
import type { EditorSection } from "@/components/staff/ask-editor";
import { type AskVerb, standingsOf } from "@/lib/asks/ask";
import type { AskEditor } from "@/lib/asks/views";
import { citationOf } from "@/lib/congress/measure";

type Translate = ReturnType<typeof useTranslations<never>>;

const measureOptions = (measures: AskEditor["measures"], t: Translate) => [
  { value: "", label: t("staff.editor.field.noMeasure") },
  ...measures.map((measure) => ({
    value: measure.id,
    label: t("staff.editor.field.measureOption", {
      citation: citationOf(measure),
      congress: measure.congress,
      title: measure.title,
    }),
  })),
];

const measureHint = (verb: AskVerb, t: Translate): string =>
  verb === "introduce_companion"
    ? `${t("staff.editor.field.measureHint")} ${t("staff.editor.field.measureHintCompanion")}`
    : t("staff.editor.field.measureHint");

/** The editor's fields in their sections: what is shown on the page, then what a letter says for each standing. */
export function sectionsOf({ ask, measures }: AskEditor, t: Translate): EditorSection[] {
  const hint = (name: string) => t(`staff.editor.field.${name}`);
  const label = (name: string) => fieldLabel(name, t);
  const wordings = hint("wordingsHint");
  const standings = [true, false].flatMap((forMeasure) =>
    standingsOf(forMeasure).map((kind) => ({
      title: t(`staff.editor.standing.${kind}`),
      forMeasure,
      fields: [
        { name: `openings.${kind}`, label: hint("openings"), hint: wordings, rows: 8 },
        { name: `requests.${kind}`, label: hint("requests"), hint: wordings, rows: 8 },
      ],
    })),
  );
  return [
    {
      title: t("staff.editor.onPage"),
      forMeasure: null,
      fields: [
        { name: "headline", label: label("headline"), hint: hint("headlineHint") },
        { name: "summary", label: label("summary"), hint: hint("summaryHint"), rows: 3 },
        {
          name: "measure",
          label: label("measure"),
          hint: measureHint(ask.verb, t),
          options: measureOptions(measures, t),
        },
        { name: "questions", label: label("questions"), hint: hint("questionsHint"), rows: 6 },
      ],
    },
    {
      title: t("staff.editor.inLetter"),
      forMeasure: null,
      fields: [{ name: "subjects", label: label("subjects"), hint: wordings, rows: 5 }],
    },
    ...standings,
  ];
}
