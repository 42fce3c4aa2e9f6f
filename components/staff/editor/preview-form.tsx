import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/preview-form.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";

type Props = {
  query: { place: string; version: number | null; standing: string | null };
  versions: number[];
  error: string | null;
};

/** As a constituent of which place, and of which version. */
export function PreviewForm({ query: { place, version, standing }, versions, error }: Props) {
  const t = useTranslations("staff.preview");
  return (
    <form method="get" className={styles.form}>
      {standing && <input type="hidden" name="standing" value={standing} />}
      <div className={styles.place}>
        <EditorField
          field={{ name: "place", label: t("place"), hint: t("placeHint") }}
          value={place}
          errors={error ? [error] : []}
        />
      </div>
      {versions.length > 1 && (
        <EditorField
          field={{
            name: "version",
            label: t("version"),
            options: versions.map((number) => ({ value: String(number), label: String(number) })),
          }}
          value={String(version)}
          errors={[]}
        />
      )}
      <Button quiet>{t("show")}</Button>
    </form>
  );
}
