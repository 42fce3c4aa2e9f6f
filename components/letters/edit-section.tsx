import { useTranslations } from "next-intl";
import { DraftInput, DraftSelect, DraftTextarea } from "@/components/letters/draft-field";
import { letterField } from "@/components/letters/letter-fields";
import type { DraftLetter } from "@/lib/letters/draft";

type Props = {
  letter: DraftLetter;
  originals: { subject: string; opening: string; request: string };
  askId: string;
  askChoices: readonly { id: string; headline: string }[];
  organizationName: string;
};

const PARTS = ["subject", "opening", "request"] as const;

/** Everything else in the letter can be changed too. Each field carries the original, so that no change is no edit. */
export function EditSection({ letter: { bioguide, edits }, originals, askId, askChoices, organizationName }: Props) {
  const t = useTranslations("letter.edit");
  const askField = letterField(bioguide, "askId");
  const changed = PARTS.some((part) => edits[part] !== null);
  return (
    <details open={changed}>
      <summary>{t("summary")}</summary>
      {askChoices.length > 1 ? (
        <DraftSelect
          name={askField}
          label={t("ask")}
          hint={t("askHint")}
          saved={askId}
          options={askChoices.map(({ id, headline }) => ({ value: id, label: headline }))}
        />
      ) : (
        <input type="hidden" name={askField} value={askId} />
      )}
      <p>
        <small>{t("hint", { organization: organizationName })}</small>
      </p>
      {PARTS.map((part) => {
        const field = { name: letterField(bioguide, part), label: t(part), saved: edits[part] ?? originals[part] };
        return (
          <div key={part}>
            <input type="hidden" name={`${field.name}.original`} value={originals[part]} />
            {part === "subject" ? <DraftInput {...field} /> : <DraftTextarea {...field} rows={7} />}
          </div>
        );
      })}
    </details>
  );
}
