import { useFormatter } from "next-intl";
import styles from "@/components/staff/day-chart.module.css";
import type { DayCount } from "@/lib/insights/overview";

type Props = { days: DayCount[]; label: string };

const WIDTH = 560;
const HEIGHT = 180;
const LEFT = 34;
const BOTTOM = 24;
const TOP = 12;

/** The next of 1, 2, 5, 10, 20, 50 … that holds `value`, so that the axis ends at a number one can read. */
function ceilingOf(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

/** Letters a day as bars. The figures themselves stand in the table beneath. */
export function DayChart({ days, label }: Props) {
  const format = useFormatter();
  const top = ceilingOf(Math.max(...days.map(({ letters }) => letters)));
  const step = (WIDTH - LEFT) / days.length;
  const y = (letters: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - letters / top);
  const marks = top === 1 ? [0, 1] : [0, top / 2, top];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={LEFT} x2={WIDTH} y1={y(mark)} y2={y(mark)} />
          <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end">
            {format.number(mark)}
          </text>
        </g>
      ))}
      {days.map(({ day, letters }, index) => (
        <rect key={day} x={LEFT + index * step + 2} width={step - 4} y={y(letters)} height={y(0) - y(letters)} />
      ))}
      {days.map(
        ({ day }, index) =>
          index % 7 === 0 && (
            <text key={day} x={LEFT + index * step + 2} y={HEIGHT - 6}>
              {format.dateTime(new Date(`${day}T00:00:00Z`), { month: "short", day: "numeric", timeZone: "UTC" })}
            </text>
          ),
      )}
    </svg>
  );
}
