import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/campaigns/told-figures.module.css";

export type ToldFigure = { count: number; label: string };

/** Numbers that everybody may see, each above its words. */
export function ToldFigures({ figures }: { figures: readonly ToldFigure[] }) {
  const format = useFormatter();
  return (
    <dl className={styles.figures}>
      {figures.map(({ count, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What has to be said of such numbers, beneath them. */
export const FigureNote = ({ children }: { children: ReactNode }) => <p className={styles.note}>{children}</p>;
