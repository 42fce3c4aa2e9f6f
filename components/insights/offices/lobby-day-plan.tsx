import { useTranslations } from "next-intl";
import styles from "@/components/insights/offices/lobby-day.module.css";
import { useSeatName } from "@/components/insights/offices/seat-name";
import admin from "@/components/staff/admin.module.css";
import { EditorField } from "@/components/staff/editor-field";
import { Button } from "@/components/ui/button";
import { fieldOf, type TypedVisit, type VisitProblem } from "@/lib/insights/lobby-day/lobby-day";
import { styledName } from "@/lib/legislators/address";
import { held } from "@/lib/legislators/constituency";
import { directory } from "@/lib/legislators/directory";

type Props = { visits: readonly TypedVisit[]; problems: readonly VisitProblem[]; action: string };

/** When and where each office is met: a plain form whose fields go into the address of the PDF. */
export function LobbyDayPlan({ visits, problems, action }: Props) {
  const t = useTranslations("offices.lobbyDay");
  const words = useTranslations("offices.list");
  const seatName = useSeatName();
  const errorsOf = (seatId: string, field: VisitProblem["field"]): string[] =>
    problems.filter((one) => one.seatId === seatId && one.field === field).map(({ code }) => t(`problem.${code}`));
  const toFields = ({ seatId, on, at, place }: TypedVisit) => {
    const seat = directory().findSeat(seatId);
    if (!seat) return null;
    const { legislator } = held(seat);
    const field = (name: VisitProblem["field"], value: string, more: { type?: string; hint?: string } = {}) => (
      <EditorField
        field={{ name: fieldOf(name, seatId), label: t(name), ...more }}
        value={value}
        errors={errorsOf(seatId, name)}
      />
    );
    return (
      <fieldset key={seatId} className={styles.visit}>
        <legend>
          {legislator ? styledName(legislator) : words("vacant")}, {seatName(seat)}
        </legend>
        <input type="hidden" name="seat" value={seatId} />
        {field("on", on, { type: "date" })}
        {field("at", at, { hint: t("atHint") })}
        {field("place", place || (legislator?.washingtonOffice ?? ""))}
      </fieldset>
    );
  };
  return (
    <section className={admin.section}>
      <h2>{t("plan")}</h2>
      <form action={action} className={styles.plan}>
        {visits.map(toFields)}
        <Button>{t("make")}</Button>
      </form>
    </section>
  );
}
