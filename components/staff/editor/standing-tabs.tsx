import { useTranslations } from "next-intl";
import styles from "@/components/staff/editor/ask-tabs.module.css";

type Props = { tabs: { label: string; href: string; current: boolean }[] };

/** Every standing that somebody can have, one click away. Plain links, so that each has an address. */
export function StandingTabs({ tabs }: Props) {
  const t = useTranslations("staff.preview");
  return (
    <nav className={styles.tabs} aria-label={t("standings")}>
      {tabs.map(({ label, href, current }) => (
        <a key={href} href={href} aria-current={current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
