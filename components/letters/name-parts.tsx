import { useTranslations } from "next-intl";
import { DraftInput, DraftSelect } from "@/components/letters/draft-field";
import styles from "@/components/letters/signer-section.module.css";
import { prefixesOf } from "@/lib/delivery/channels/cwc/limits";
import type { Draft } from "@/lib/letters/draft";
import { NO_EDITS } from "@/lib/letters/draft";
import { namePartsOf, senderOf } from "@/lib/letters/sender";

type Props = { draft: Draft; errors: Partial<Record<string, string>> };

/** The name in the parts that an office's own system asks for, as a rule made them, to be corrected. */
export function NameParts({ draft, errors }: Props) {
  const t = useTranslations("letter.who");
  const found = namePartsOf(draft.fullName);
  const sender = senderOf(draft, NO_EDITS);
  const field = (name: "prefix" | "firstName" | "lastName") => ({
    name,
    label: t(name),
    saved: sender[name],
    error: errors[name],
  });
  // Those that both chambers take.
  const options = prefixesOf("senate").map((prefix) => ({ value: prefix, label: prefix }));
  return (
    <fieldset>
      <legend>{t("parts")}</legend>
      <p>
        <small>{t("partsHint")}</small>
      </p>
      <div className={styles.fields}>
        <DraftSelect {...field("prefix")} options={[{ value: "", label: t("prefixEmpty") }, ...options]} />
        <DraftInput {...field("firstName")} autoComplete="given-name" />
        <DraftInput {...field("lastName")} autoComplete="family-name" />
      </div>
      {(["prefix", "firstName", "lastName"] as const).map((name) => (
        <input key={name} type="hidden" name={`${name}.original`} value={found[name]} />
      ))}
    </fieldset>
  );
}
