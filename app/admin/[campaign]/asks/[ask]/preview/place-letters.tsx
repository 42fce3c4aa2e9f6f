import { useTranslations } from "next-intl";
import type { PlaceLetter } from "@/app/admin/[campaign]/asks/[ask]/preview/letters-of-place";
import { StandingLine } from "@/components/legislators/standing-line";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { LetterSheet } from "@/components/letters/letter-sheet";
import styles from "@/components/staff/editor/place-letters.module.css";
import { styledName } from "@/lib/legislators/address";

type Props = { letters: PlaceLetter[]; citation: string | null; isExample: boolean };

/** Everybody who represents a place, with the letter that each would get, or why there is none. */
export function PlaceLetters({ letters, citation, isExample }: Props) {
  const t = useTranslations("staff.preview");
  const seatName = useSeatName();
  return letters.map((each) => {
    const { seat, legislator } = each;
    const name = legislator ? styledName(legislator) : t("vacantName");
    return (
      <section key={seat.id} className={styles.person}>
        <div className={styles.who}>
          <h2>{name}</h2>
          {seat.chamber !== "president" && <p className={styles.seat}>{seatName(seat)}</p>}
          {each.letter && each.standing.kind !== "no_measure" && !isExample && (
            <StandingLine standing={each.standing} citation={citation} />
          )}
          {each.letter && isExample && <p className={styles.seat}>{t("example")}</p>}
        </div>
        {each.letter ? (
          <LetterSheet letter={each.letter} id={seat.id} name={name} signed={false} />
        ) : (
          <p className={styles.none}>{t(`none.${each.why}`)}</p>
        )}
      </section>
    );
  });
}
