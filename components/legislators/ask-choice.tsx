import { useTranslations } from "next-intl";
import styles from "@/components/legislators/ask-choice.module.css";
import { StandingLine } from "@/components/legislators/standing-line";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { Stance } from "@/lib/asks/ask";
import type { Standing } from "@/lib/congress/standing";
import type { KnownPosition } from "@/lib/letters/positions";

export type AskOption = {
  id: string;
  headline: string;
  stance: Stance;
  citation: string | null;
  standing: Standing;
  /** what the office has already said, where the letter takes it into account */
  position: KnownPosition | null;
};

type Props = { bioguide: string; name: string; options: readonly AskOption[]; chosenId: string };

/** One choice for each person: which of the campaign's asks the letter makes, or no letter at all. */
export function AskChoice({ bioguide, name, options, chosenId }: Props) {
  const t = useTranslations();
  const day = useCalendarDate();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t("representatives.choice.legend")}</legend>
      {options.map(({ id, headline, stance, citation, standing, position }) => (
        <div className={styles.option} key={id}>
          <label className={styles.label}>
            <input type="radio" name={`choice.${bioguide}`} value={id} defaultChecked={id === chosenId} />
            <span>
              <span className={styles.headline}>{headline}</span>
              <span className={styles.letter}>
                {position
                  ? t(`representatives.position.${position.kind}`, {
                      source: t(`representatives.position.source.${position.how}`, { date: day(position.on) }),
                    })
                  : `${t(`asks.letter.${stance}.${standing.kind}.lead`)} ${t(`asks.letter.${stance}.${standing.kind}.rest`)}`}
              </span>
            </span>
          </label>
          {standing.kind !== "no_measure" && (
            <div className={styles.standing}>
              <StandingLine standing={standing} citation={citation} />
            </div>
          )}
        </div>
      ))}
      <label className={styles.label}>
        <input type="radio" name={`choice.${bioguide}`} value="" />
        <span className={styles.letter}>{t("representatives.choice.skip", { name })}</span>
      </label>
    </fieldset>
  );
}
