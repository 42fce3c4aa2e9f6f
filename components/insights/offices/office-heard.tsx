import { useTranslations } from "next-intl";
import own from "@/components/insights/offices/office.module.css";
import styles from "@/components/responses/response-card.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { Office } from "@/lib/insights/offices/office";

/** What the office answered, newest first. */
export function OfficeResponses({ responses, all }: Pick<Office, "responses"> & { all: string }) {
  const t = useTranslations();
  const day = useCalendarDate();
  return (
    <section>
      <h2>{t("offices.office.responses")}</h2>
      {responses.length === 0 && <p>{t("offices.office.responsesEmpty")}</p>}
      <ul>
        {responses.map(({ id, on, class: known, ask }) => {
          const kind = known ? t(`responses.class.${known}`) : t("offices.office.undecided");
          return (
            <li key={id}>
              {t("offices.office.response", { date: day(on), kind })}
              {ask && <span className={styles.facts}> · {ask}</span>}
            </li>
          );
        })}
      </ul>
      <a href={all}>{t("offices.office.responsesAll")}</a>
    </section>
  );
}

/** What people wrote to it, as far as they allow. */
export function OfficeQuotes({ quotes }: Pick<Office, "quotes">) {
  const t = useTranslations("offices.office");
  return (
    <section>
      <h2>{t("quotes")}</h2>
      <p>{t(quotes.length === 0 ? "quotesEmpty" : "quotesHint")}</p>
      {quotes.map(({ words, firstName, town, at }) => (
        <figure className={own.quote} key={`${at.getTime()} ${words}`}>
          <blockquote className={styles.words}>{words}</blockquote>
          <figcaption className={styles.facts}>{town ? t("by", { firstName, town }) : firstName}</figcaption>
        </figure>
      ))}
    </section>
  );
}
