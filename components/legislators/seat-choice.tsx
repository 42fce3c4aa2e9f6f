import { useFormatter, useTranslations } from "next-intl";
import { DistrictMap } from "@/components/legislators/district-map";
import styles from "@/components/legislators/seat-choice.module.css";
import { useSeatName } from "@/components/legislators/use-seat-name";
import type { Legislator, Seat } from "@/lib/legislators/legislator";

type Props = { choices: readonly { seat: Seat; legislator: Legislator | null; href: string; chosen: boolean }[] };

/** The House seats of a ZIP code as links, each with its district, who holds it, and the towns of the offices; and a map. */
export function SeatChoice({ choices }: Props) {
  const t = useTranslations("representatives.split");
  const format = useFormatter();
  const seatName = useSeatName();
  const townsOf = ({ offices }: Legislator): string[] => [...new Set(offices.map(({ city }) => city))];
  return (
    <div className={styles.choice}>
      <ul className={styles.seats}>
        {choices.map(({ seat, legislator, href, chosen }) => (
          <li key={seat.id}>
            <a href={href} aria-current={chosen ? "true" : undefined}>
              {legislator
                ? t("seat", { district: seatName(seat), name: legislator.name })
                : t("vacant", { district: seatName(seat) })}
            </a>
            {legislator && legislator.offices.length > 0 && (
              <p className={styles.towns}>
                {t("offices", { count: legislator.offices.length, towns: format.list(townsOf(legislator)) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <DistrictMap seats={choices.map(({ seat }) => seat)} />
    </div>
  );
}
