import styles from "@/components/charts/views.module.css";

type Props = {
  /** where the links lead back to on the page */
  id: string;
  /** what is chosen, for who cannot see it */
  label: string;
  views: { label: string; href: string; current: boolean }[];
};

/** What a drawing shows, to be chosen by links, so that it works without JavaScript and can be shared. */
export function Views({ id, label, views }: Props) {
  return (
    <nav id={id} className={styles.views} aria-label={label}>
      {views.map((view) => (
        <a key={view.href} href={view.href} aria-current={view.current ? "true" : undefined}>
          {view.label}
        </a>
      ))}
    </nav>
  );
}
