import styles from "@/components/legislators/outside-audience.module.css";
import { StandingLine } from "@/components/legislators/standing-line";
import { useOutsideReason } from "@/components/legislators/use-outside-reason";
import type { OutsideAsk } from "@/lib/asks/outside-audience";
import { citationOf } from "@/lib/congress/measure";

type Props = { outside: readonly OutsideAsk[]; name: string };

/** The asks that go to others and not to this person: each with why, and with where they stand on its measure all the same. */
export function OutsideAudience({ outside, name }: Props) {
  const reasonOf = useOutsideReason();
  const several = outside.length > 1;
  return (
    <ul className={styles.asks}>
      {outside.map((one) => (
        <li key={one.ask.id}>
          {several && <span className={styles.headline}>{one.ask.version.texts.headline}</span>}
          <p className={styles.reason}>{reasonOf(one, name, several)}</p>
          {one.standing.kind !== "no_measure" && (
            <StandingLine standing={one.standing} citation={one.ask.measure && citationOf(one.ask.measure)} />
          )}
        </li>
      ))}
    </ul>
  );
}
