import { useTranslations } from "next-intl";
import type { Conflict } from "@/components/staff/editor/ask-editor-state";
import { VersionWords } from "@/components/staff/editor/version-words";
import { Notice } from "@/components/ui/notice";

/** Somebody else's version, for who finds that it was saved while they typed. */
export function TheirVersion({ conflict: { number, name, reason, theirs } }: { conflict: Conflict }) {
  const t = useTranslations("staff.editor.conflict");
  return (
    <div role="alert">
      <Notice title={t("title", { name: name ?? t("somebody"), number })}>
        <p>{t("body", { reason, next: number + 1 })}</p>
        <details>
          <summary>{t("theirs")}</summary>
          <VersionWords words={theirs} />
        </details>
      </Notice>
    </div>
  );
}
