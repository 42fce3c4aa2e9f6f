import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { TermsEnding } from "@/lib/legislators/terms-ending";

type Props = {
  /** the Congress of the table */
  congress: number;
  asOf: IsoDate;
  /** ids of seats that nobody held then */
  vacant: readonly string[];
  /** null once that Congress has ended: then the table says nothing about anybody */
  terms: TermsEnding | null;
};

/** Which terms end with the Congress, from the table of members. */
export function TermsSection({ congress, asOf, vacant, terms }: Props) {
  const t = useTranslations("clock.page.seats");
  const format = useFormatter();
  const day = useCalendarDate();
  const named = (members: TermsEnding["senators"]): string =>
    format.list(members.map(({ name, seatId }) => t("member", { name, seat: seatId })));
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      {terms ? (
        <>
          <p>{t("house", { count: terms.house, date: day(asOf) })}</p>
          {terms.houseGoOn.length > 0 && <p>{t("houseGoOn", { names: named(terms.houseGoOn) })}</p>}
          <details>
            <summary>{t("senate", { count: terms.senators.length })}</summary>
            <p>{named(terms.senators)}</p>
          </details>
          {terms.alreadyOver.length > 0 && <p>{t("alreadyOver", { names: named(terms.alreadyOver) })}</p>}
          {vacant.length > 0 && <p>{t("vacant", { date: day(asOf), seats: format.list(vacant) })}</p>}
        </>
      ) : (
        <p>{t("outdated", { congress })}</p>
      )}
      <p>{t("drafts")}</p>
    </section>
  );
}
