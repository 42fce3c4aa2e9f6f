import { useTranslations } from "next-intl";
import styles from "@/components/responses/response-card.module.css";

type Props = { words: string; fileHref: string | null; open?: boolean };

/** What the office wrote, opened on demand, and the file that it came in. */
export function ResponseWords({ words, fileHref, open = false }: Props) {
  const t = useTranslations("responses.staff");
  return (
    <>
      {words !== "" && (
        <details open={open}>
          <summary>{t("showWords")}</summary>
          <p className={styles.words}>{words}</p>
        </details>
      )}
      {fileHref && <a href={fileHref}>{t("openFile")}</a>}
      {words === "" && !fileHref && t("noWords")}
    </>
  );
}
