import { useTranslations } from "next-intl";
import { EditorField } from "@/components/staff/editor-field";
import styles from "@/components/staff/import/paste-stage.module.css";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";

export type Organization = { id: string; name: string };

type Props = {
  organizations: Organization[];
  values: Record<string, string>;
  errorsOf: (field: string) => string[];
  busy: boolean;
  fileTypes: string;
};

/** Where a brief comes in: pasted or as a file. Reading it saves nothing. */
export function PasteStage({ organizations, values, errorsOf, busy, fileTypes }: Props) {
  const t = useTranslations("import.paste");
  const fileError = errorsOf("file").join(" ") || null;
  const [only] = organizations;
  return (
    <div className={styles.paste}>
      {organizations.length > 1 ? (
        <EditorField
          field={{
            name: "organization",
            label: t("organization"),
            options: organizations.map(({ id, name }) => ({ value: id, label: name })),
          }}
          value={values.organization ?? only?.id ?? ""}
          errors={errorsOf("organization")}
        />
      ) : (
        <input type="hidden" name="organization" value={only?.id ?? ""} />
      )}
      <EditorField
        field={{ name: "text", label: t("text"), hint: t("textHint"), rows: 16 }}
        value={values.text ?? ""}
        errors={errorsOf("text")}
      />
      <Field id="file" label={t("file")} hint={t("fileHint")} error={fileError}>
        <input
          id="file"
          name="file"
          type="file"
          accept={fileTypes}
          aria-invalid={fileError !== null}
          aria-describedby={describedBy("file", { hint: true, error: fileError })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button name="intent" value="read" aria-disabled={busy}>
          {busy ? t("reading") : t("read")}
        </Button>
        <Button quiet name="intent" value="empty" aria-disabled={busy}>
          {t("empty")}
        </Button>
      </div>
    </div>
  );
}
