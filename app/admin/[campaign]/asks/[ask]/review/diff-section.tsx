import { useTranslations } from "next-intl";
import type { Diff } from "@/app/admin/[campaign]/asks/[ask]/review/diff-lines";
import styles from "@/components/staff/admin.module.css";
import { VersionDiff } from "@/components/staff/editor/version-diff";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";

type Props = { diff: Diff | null; numbers: number[] };

/** What changed between any two versions. */
export function DiffSection({ diff, numbers }: Props) {
  const t = useTranslations("staff.diff");
  if (!diff) return null;
  const options = numbers.map((number) => ({ value: String(number), label: t("version", { number }) }));
  return (
    <section className={styles.section} id="diff">
      <h2>{t("title", { from: diff.from, to: diff.to })}</h2>
      <VersionDiff lines={diff.lines} words={{ same: t("same"), added: t("added"), removed: t("removed") }} />
      {numbers.length > 2 && (
        <form method="get" action="#diff" className={styles.compare}>
          <EditorField field={{ name: "from", label: t("from"), options }} value={String(diff.from)} errors={[]} />
          <EditorField field={{ name: "to", label: t("to"), options }} value={String(diff.to)} errors={[]} />
          <Button quiet>{t("button")}</Button>
        </form>
      )}
    </section>
  );
}
