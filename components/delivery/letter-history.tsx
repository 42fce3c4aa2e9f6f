import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/delivery/letter-history.module.css";
import { carrierOf, foundBy, isKeptBack, isRefusedLater, senderOf, systemOf } from "@/components/delivery/told-as";
import type { HistoryEntry } from "@/lib/delivery/receipt/history";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

/** Everything that happened to a letter, oldest first; each entry is a fact with its time and the far side's own words. */
export function LetterHistory({ letter: { history, seatId } }: { letter: Pick<ReceiptLetter, "history" | "seatId"> }) {
  const t = useTranslations("receipt.history");
  const tWay = useTranslations("letter.channel");
  const format = useFormatter();
  const told = ({ what, channel, code }: HistoryEntry): string => {
    const way = channel ? tWay(`${channel}.name`) : "";
    switch (what) {
      case "accepted":
      case "handed_to_mail": {
        const by = foundBy(code);
        if (by) return t("found", { by });
        return what === "accepted"
          ? t("accepted", { whose: systemOf(seatId) })
          : t("handed_to_mail", { by: carrierOf(channel, code) });
      }
      case "refused":
        return t(isKeptBack(code) ? "kept_back" : "refused", { way });
      case "unknown":
        return t(isRefusedLater(code) ? "refusedLater" : "unknown", { way });
      case "reported_sent":
        return t("reported_sent", { by: senderOf(code) });
      case "requeued":
        return t("requeued", { why: code === "way" || code === "mail-log" ? code : "other", way });
      case "held":
        return t("held", { why: code ?? "other" });
      default:
        return t(what, { way, channel: channel ?? "email" });
    }
  };
  return (
    <details>
      <summary>{t("title")}</summary>
      <ol className={styles.history}>
        {history.map((entry, i) => (
          <li key={`${i} ${entry.at.toISOString()}`}>
            <time dateTime={entry.at.toISOString()}>{format.dateTime(entry.at, "moment")}</time>
            <span>{told(entry)}</span>
            {entry.words.map((line) => (
              <q key={line}>{line}</q>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
