import { useTranslations } from "next-intl";
import styles from "@/components/delivery/other-ways.module.css";
import { Button } from "@/components/ui/button";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

/**
 * Gives a letter another way, one press each: for one that did not arrive the next best comes first and stands open; for one
 * that may still go they are folded up.
 */
export function OtherWays({ letter: { otherWays, state }, path }: { letter: ReceiptLetter; path: string }) {
  const t = useTranslations();
  if (otherWays.length === 0) return null;
  const hasFailed = state === "failed" || state === "bounced";
  const form = (
    <form className={styles.ways} action={`${path}/way`} method="post">
      {otherWays.map(({ channel, reason, detail }, i) => (
        <div key={channel}>
          <Button wide quiet={!hasFailed || i > 0} name="channel" value={channel}>
            {t("receipt.otherWays.instead", { way: t(`letter.channel.${channel}.name`) })}
          </Button>
          <p>
            <small>{t(`letter.channel.${channel}.${reason}`, detail)}</small>
          </p>
        </div>
      ))}
    </form>
  );
  if (hasFailed) {
    return (
      <section aria-label={t("receipt.otherWays.next")}>
        <h3>{t("receipt.otherWays.next")}</h3>
        {form}
      </section>
    );
  }
  return (
    <details>
      <summary>{t("receipt.otherWays.title")}</summary>
      {form}
    </details>
  );
}
