import { useTranslations } from "next-intl";
import { AskChoice, type AskOption } from "@/components/legislators/ask-choice";
import { OutsideAudience } from "@/components/legislators/outside-audience";
import styles from "@/components/legislators/person-card.module.css";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { OutsideAsk } from "@/lib/asks/outside-audience";
import { shortName, styledName } from "@/lib/legislators/address";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

type Props = {
  legislator: Legislator;
  seat: Seat;
  termOver: boolean;
  options: readonly AskOption[];
  chosenId: string | null;
  outside: readonly OutsideAsk[];
};

/** Who holds a seat, what the record says of them, and what to ask. Party is a word and a letter, never a color. */
export function PersonCard({ legislator, seat, termOver, options, chosenId, outside }: Props) {
  const t = useTranslations("representatives");
  const { bioguide, title, first, last } = legislator;
  return (
    <article className={styles.card} aria-labelledby={`person-${bioguide}`}>
      <div className={styles.initials} aria-hidden="true">
        {first.charAt(0) || title.charAt(0)}
        {last.charAt(0)}
      </div>
      <div>
        <h2 className={styles.name} id={`person-${bioguide}`}>
          {styledName(legislator)}
        </h2>
        <p className={styles.facts}>
          <Facts legislator={legislator} seat={seat} />
        </p>
        {termOver && <p className={styles.facts}>{t("person.termOver")}</p>}
        {chosenId && (
          <AskChoice bioguide={bioguide} name={shortName(legislator)} options={options} chosenId={chosenId} />
        )}
        {!chosenId && outside.length === 0 && <p className={styles.none}>{t(`choice.none.${seat.chamber}`)}</p>}
        {!chosenId && outside.length > 0 && <OutsideAudience outside={outside} name={shortName(legislator)} />}
      </div>
    </article>
  );
}

/** Seat, party and term on one line; of the President, only whose they are. */
function Facts({ legislator: { chamber, party, termStart }, seat }: Pick<Props, "legislator" | "seat">) {
  const t = useTranslations("representatives.person");
  const seatName = useSeatName();
  const day = useCalendarDate();
  if (chamber === "president" || party === null || termStart === null) return t("president");
  const facts = { party: t(`party.${party}`), date: day(termStart) };
  return chamber === "senate"
    ? t("senate", { state: seatName(seat), ...facts })
    : t("house", { district: seatName(seat), ...facts });
}
