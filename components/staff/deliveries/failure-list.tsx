import styles from "@/components/staff/deliveries/failure-list.module.css";
import live from "@/components/staff/deliveries/live-deliveries.module.css";
import type { WordedDeliveries } from "@/components/staff/deliveries/worded-deliveries";
import { State } from "@/components/ui/state";

type Props = Pick<WordedDeliveries, "failures"> & { more: string | null; words: { title: string; none: string } };

/** Letters that need somebody, by their cause, in the far side's own words where it had some. */
export function FailureList({ failures, more, words }: Props) {
  return (
    <section className={live.section}>
      <h2>{words.title}</h2>
      {failures.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {failures.map(({ key, tone, title, count, words: answered, code, href, open }) => (
          <li key={key}>
            <h3>
              <State tone={tone}>{title}</State>
            </h3>
            <p className={styles.facts}>
              {count}
              {code && ` \u00b7 ${code}`}
            </p>
            {answered && <blockquote className={styles.words}>{answered}</blockquote>}
            <a href={href}>{open}</a>
          </li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </section>
  );
}
