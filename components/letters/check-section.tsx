import { useTranslations } from "next-intl";
import styles from "@/components/letters/check-section.module.css";
import { State } from "@/components/ui/state";

type Props = { remarks: readonly { stops: boolean; message: string }[] };

/** What is said about a letter before it goes: what has to be mended, and what is only worth a look. */
export function CheckSection({ remarks }: Props) {
  const t = useTranslations("letter.check");
  return (
    <section>
      <h2>{t("title")}</h2>
      {remarks.length === 0 ? (
        <State tone="yes">{t("clear")}</State>
      ) : (
        <ul className={styles.remarks}>
          {remarks.map(({ stops, message }) => (
            <li key={message}>
              <State tone={stops ? "fail" : "wait"}>{t(stops ? "stop" : "advice")}</State>
              <span className={styles.message}>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
