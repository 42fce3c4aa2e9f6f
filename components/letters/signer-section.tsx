import { useTranslations } from "next-intl";
import { DraftInput, DraftSelect } from "@/components/letters/draft-field";
import { NameParts } from "@/components/letters/name-parts";
import styles from "@/components/letters/signer-section.module.css";
import type { Draft } from "@/lib/letters/draft";

type Props = {
  draft: Draft;
  states: readonly { code: string; name: string }[];
  /** what has to be mended, by field */
  errors: Partial<Record<string, string>>;
};

/** Who signs. The same for all letters of the draft. */
export function SignerSection({ draft, states, errors }: Props) {
  const t = useTranslations("letter.who");
  const field = (name: "fullName" | "email" | "street" | "city" | "zip") => ({
    name,
    label: t(name),
    saved: draft[name],
    error: errors[name],
  });
  const options = [
    { value: "", label: t("stateEmpty") },
    ...states.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>
        <small>{t("hint")}</small>
      </p>
      <div className={styles.fields}>
        <DraftInput {...field("fullName")} autoComplete="name" />
        <DraftInput {...field("email")} hint={t("emailHint")} type="email" autoComplete="email" spellCheck={false} />
        <DraftInput {...field("street")} autoComplete="address-line1" />
        <DraftInput {...field("city")} autoComplete="address-level2" />
        <DraftSelect
          name="state"
          label={t("state")}
          saved={draft.state}
          options={options}
          autoComplete="address-level1"
        />
        <DraftInput {...field("zip")} autoComplete="postal-code" inputMode="numeric" maxLength={10} />
      </div>
      {draft.letters.some(({ channel }) => channel === "cwc") && <NameParts draft={draft} errors={errors} />}
    </section>
  );
}
