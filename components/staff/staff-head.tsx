import { useTranslations } from "next-intl";
import { HeadBar } from "@/components/site/head-bar";
import styles from "@/components/staff/staff-head.module.css";
import type { Role } from "@/lib/organizations/membership";

export type HeadLink = { href: string; label: string; current: boolean };

type Props = {
  /** what the links are, for who cannot see them */
  label: string;
  links: HeadLink[];
  person: { name: string; role: Role };
  /** further places, beside the person's name */
  more: HeadLink[];
  signOut: () => Promise<void>;
};

const linkTo = ({ href, label, current }: HeadLink) => (
  <li key={href}>
    <a href={href} aria-current={current ? "page" : undefined}>
      {label}
    </a>
  </li>
);

/** The head of staff's pages: the mark, which leads to all campaigns, where one can go, and who is signed in. */
export function StaffHead({ label, links, person, more, signOut }: Props) {
  const t = useTranslations("staff.nav");
  return (
    <HeadBar home="/organize">
      <nav className={styles.tabs} aria-label={label}>
        <ul>{links.map(linkTo)}</ul>
      </nav>
      <details className={styles.person}>
        <summary>{t("signedInAs", person)}</summary>
        <div className={styles.more}>
          {more.length > 0 && (
            <nav aria-label={t("label")}>
              <ul>{more.map(linkTo)}</ul>
            </nav>
          )}
          <form action={signOut}>
            <button type="submit">{t("signOut")}</button>
          </form>
        </div>
      </details>
    </HeadBar>
  );
}
