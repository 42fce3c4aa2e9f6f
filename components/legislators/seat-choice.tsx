import { useTranslations } from "next-intl";
import styles from "@/components/legislators/seat-choice.module.css";
import { useSeatName } from "@/components/legislators/use-seat-name";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

type Props = { choices: readonly { seat: Seat; legislator: Legislator | null; href: string; chosen: boolean }[] };

/** The House seats of a ZIP code as links, each with its district and who holds it. */
export function SeatChoice({ choices }: Props) {
  const t = useTranslations("representatives.split");
  const seatName = useSeatName();
  return (
    <ul className={styles.seats}>
      {choices.map(({ seat, legislator, href, chosen }) => (
        <li key={seat.id}>
          <a href={href} aria-current={chosen ? "true" : undefined}>
            {legislator
              ? t("seat", { district: seatName(seat), name: legislator.name })
              : t("vacant", { district: seatName(seat) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
