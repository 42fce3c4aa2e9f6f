import styles from "@/components/staff/tick-box.module.css";

/** A box to tick, with its label beside it. Remade when its value was given anew by the server. */
export function TickBox({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className={styles.tick}>
      <input key={String(checked)} type="checkbox" id={name} name={name} value="on" defaultChecked={checked} />
      <span>{label}</span>
    </label>
  );
}
