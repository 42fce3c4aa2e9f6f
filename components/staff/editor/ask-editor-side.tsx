import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/ask-editor.module.css";
import type { CheckLine } from "@/components/staff/editor/check-line";
import { CheckList } from "@/components/staff/editor/check-list";
import { TEXT_VARIABLES } from "@/lib/asks/text-template";

/** Beside the fields: what the checks say of what is typed, and what can stand in a text. */
export function AskEditorSide({ checks }: { checks: CheckLine[] | null }) {
  const t = useTranslations("staff.editor");
  return (
    <aside className={styles.side} aria-label={t("side")}>
      <section>
        <h2>{t("checks")}</h2>
        <div role="status">{checks ? <CheckList checks={checks} /> : <p>{t("checksHint")}</p>}</div>
      </section>
      <details>
        <summary>{t("variables")}</summary>
        <p>{t("variablesHint")}</p>
        <ul>
          {TEXT_VARIABLES.map((name) => (
            <li key={name}>
              <code>{`{{ ${name} }}`}</code>
            </li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
