import styles from "@/components/ui/tabs.module.css";

type Props = { label: string; tabs: readonly { label: string; href: string; current?: boolean }[] };

/** Pages beside one another. Plain links, so that each has an address and the way back is the browser's own. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ label: name, href, current = false }) => (
        <a key={href} href={href} aria-current={current ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
