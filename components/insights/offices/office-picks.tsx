import { useTranslations } from "next-intl";
import styles from "@/components/insights/offices/lobby-day.module.css";
import { useSeatName } from "@/components/insights/offices/seat-name";
import admin from "@/components/staff/admin.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";
import { fieldOf, MOST_OFFICES, type TypedVisit } from "@/lib/insights/lobby-day/lobby-day";
import { styledName } from "@/lib/legislators/address";
import { held } from "@/lib/legislators/constituency";
import { directory } from "@/lib/legislators/directory";

type Props = { visits: readonly TypedVisit[]; day: string; action: string };

/** All offices by state, to tick: a plain form. What was typed of those picked already goes along. */
export function OfficePicks({ visits, day, action }: Props) {
  const t = useTranslations();
  const seatName = useSeatName();
  const picked = new Set(visits.map(({ seatId }) => seatId));
  const offices = directory()
    .seats.map(held)
    .flatMap(({ seat, legislator }) => (legislator ? { seat, legislator } : []));
  const states = [...Map.groupBy(offices, ({ seat }) => seat.state)]
    .map(([code, members]) => ({ code, members, state: t(`common.states.${code}` as "common.states.MA") }))
    .toSorted((a, b) => a.state.localeCompare(b.state));
  const kept = visits.flatMap(({ seatId, on, at, place }) =>
    Object.entries({ on, at, place }).map(([name, value]) => ({
      name: fieldOf(name as "on" | "at" | "place", seatId),
      value,
    })),
  );
  return (
    <section className={admin.section}>
      <h2>{t("offices.lobbyDay.pick")}</h2>
      <p>{t("offices.lobbyDay.most", { most: MOST_OFFICES })}</p>
      <form action={action}>
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <EditorField field={{ name: "day", label: t("offices.lobbyDay.day"), type: "date" }} value={day} errors={[]} />
        {states.map(({ code, members, state }) => {
          const count = members.filter(({ seat }) => picked.has(seat.id)).length;
          const all = members.length;
          return (
            <details key={code} open={count > 0} className={styles.state}>
              <summary>
                {count > 0
                  ? t("offices.lobbyDay.picked", { state, count, all })
                  : t("offices.lobbyDay.state", { state, all })}
              </summary>
              {members.map(({ seat, legislator }) => (
                <label key={seat.id} className={styles.pick}>
                  <input type="checkbox" name="seat" value={seat.id} defaultChecked={picked.has(seat.id)} />
                  <span>
                    {styledName(legislator)}, {seatName(seat)}
                  </span>
                </label>
              ))}
            </details>
          );
        })}
        <Button quiet={visits.length > 0}>{t("offices.lobbyDay.next")}</Button>
      </form>
    </section>
  );
}
