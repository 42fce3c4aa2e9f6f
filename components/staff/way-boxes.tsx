import styles from "@/components/staff/tick-box.module.css";

type Props = { legend: string; ways: readonly { value: string; label: string }[]; without: readonly string[] };

/** A box for each way to an office that a campaign may leave out. */
export function WayBoxes({ legend, ways, without }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ways.map(({ value, label }) => (
        <label key={value} className={styles.tick}>
          <input type="checkbox" name="without" value={value} defaultChecked={without.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
