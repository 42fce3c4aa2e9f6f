import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/letters/quote-consent.module.css";
import { Button } from "@/components/ui/button";
import type { QuoteQuestion } from "@/lib/letters/quoting/quote";

type Props = { question: QuoteQuestion; token: string };

/** Asks whether the campaign may quote the writer, showing exactly what would be shown; or says that it may, and how to end that. */
export function QuoteConsent({ question: { quotes, givenAt }, token }: Props) {
  const t = useTranslations("receipt.quote");
  const format = useFormatter();
  return (
    <section id="quote" className={styles.consent} aria-labelledby="quote-title">
      <h2 id="quote-title">{t(givenAt ? "givenTitle" : "title")}</h2>
      <p>{givenAt ? t("given", { date: format.dateTime(givenAt, "moment") }) : t("body")}</p>
      {quotes.map(({ words, firstName, town }) => (
        <figure key={words}>
          <blockquote>{words}</blockquote>
          <figcaption>{town ? t("by", { firstName, town }) : firstName}</figcaption>
        </figure>
      ))}
      <form action={`/r/${token}/quote`} method="post">
        <input type="hidden" name="allow" value={givenAt ? "no" : "yes"} />
        <Button quiet>{t(givenAt ? "withdraw" : "allow")}</Button>
      </form>
    </section>
  );
}
