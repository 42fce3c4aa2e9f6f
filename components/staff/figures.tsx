import styles from "@/components/staff/figures.module.css";

type Props = { label: string; figures: { label: string; value: string; alarm?: boolean }[] };

/** The few figures that a page is about, each with its name beneath. */
export function Figures({ label, figures }: Props) {
  return (
    <dl className={styles.figures} aria-label={label}>
      {figures.map((figure) => (
        <div key={figure.label} className={figure.alarm ? styles.alarm : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
