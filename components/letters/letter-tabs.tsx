import { useTranslations } from "next-intl";
import styles from "@/components/letters/letter-tabs.module.css";
import type { LegislatorTitle } from "@/lib/legislators/legislator";

type Props = {
  tabs: readonly { bioguide: string; title: LegislatorTitle; last: string; href: string; current: boolean }[];
};

/** One link for each letter. Plain links, so that a letter has an address and the way back is the browser's own. */
export function LetterTabs({ tabs }: Props) {
  const t = useTranslations("letter");
  if (tabs.length < 2) return null;
  return (
    <nav className={styles.tabs} aria-label={t("tabs.label")}>
      {tabs.map(({ bioguide, title, last, href, current }) => (
        <a key={bioguide} href={href} aria-current={current ? "page" : undefined}>
          {t(`tabs.${title}`, { name: last })}
        </a>
      ))}
    </nav>
  );
}
