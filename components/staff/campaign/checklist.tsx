import styles from "@/components/staff/campaign/checklist.module.css";
import { State } from "@/components/ui/state";

export type ChecklistItem = { done: boolean; text: string; href: string | null };

/** What has to be so before a campaign can go live; what is not yet so leads to where it is mended. */
export function Checklist({ items }: { items: ChecklistItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ done, text, href }) => (
        <li key={text}>
          <State tone={done ? "yes" : "wait"}>{href ? <a href={href}>{text}</a> : text}</State>
        </li>
      ))}
    </ul>
  );
}
