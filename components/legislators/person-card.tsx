import { useTranslations } from "next-intl";
import { AskChoice, type AskOption } from "@/components/legislators/ask-choice";
import styles from "@/components/legislators/person-card.module.css";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

type Props = {
  legislator: Legislator;
  seat: Seat;
  termOver: boolean;
  options: readonly AskOption[];
  chosenId: string | null;
};

/** Who holds a seat, what the record says of them, and what to ask. Party is a word and a letter, never a color. */
export function PersonCard({ legislator, seat, termOver, options, chosenId }: Props) {
  const t = useTranslations("representatives");
  const seatName = useSeatName();
  const day = useCalendarDate();
  const { bioguide, title, name, first, last, party, termStart } = legislator;
  const facts = { party: t(`person.party.${party}`), date: day(termStart) };
  return (
    <article className={styles.card} aria-labelledby={`person-${bioguide}`}>
      <div className={styles.initials} aria-hidden="true">
        {first.charAt(0)}
        {last.charAt(0)}
      </div>
      <div>
        <h2 className={styles.name} id={`person-${bioguide}`}>
          {title} {name}
        </h2>
        <p className={styles.facts}>
          {seat.chamber === "senate"
            ? t("person.senate", { state: seatName(seat), ...facts })
            : t("person.house", { district: seatName(seat), ...facts })}
        </p>
        {termOver && <p className={styles.facts}>{t("person.termOver")}</p>}
        {chosenId ? (
          <AskChoice bioguide={bioguide} name={`${title} ${last}`} options={options} chosenId={chosenId} />
        ) : (
          <p className={styles.none}>{t(`choice.none.${seat.chamber}`)}</p>
        )}
      </div>
    </article>
  );
}
