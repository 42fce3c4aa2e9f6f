import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/staff/table";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { type Compared, type Figures, percentOf } from "@/lib/insights/overview";

const ROWS = {
  letters: ({ letters }: Figures) => letters,
  arrived: ({ arrived }: Figures) => arrived,
  people: ({ people }: Figures) => people?.supporters ?? null,
  districts: ({ districts }: Figures) => districts,
  reached: ({ reached }: Figures) => reached,
  replyDays: ({ replyDays }: Figures) => replyDays,
} as const;

const SHARES = {
  ownShare: ({ ownSharePercent }: Figures) => ownSharePercent,
  withOwnWords: ({ withOwnWordsPercent }: Figures) => withOwnWordsPercent,
  confirmed: ({ people }: Figures) => people && percentOf(people.confirmed, people.asked),
  answered: ({ answeredPercent }: Figures) => answeredPercent,
} as const;

/** These figures beside others: of the time before, or of another campaign. */
export function OverviewCompared({ figures, compared }: { figures: Figures; compared: Compared }) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const day = useCalendarDate();
  const { title, span } = compared;
  const what = title ?? (span ? t("compare.before", { from: day(span.from), to: day(span.to) }) : "");
  const number = (value: number | null) => (value === null ? t("noFigure") : format.number(value));
  const percent = (value: number | null) => (value === null ? t("noFigure") : t("percent", { value }));
  const rows = [
    ...Object.entries(ROWS).map(([key, of]) => ({
      key,
      here: number(of(figures)),
      there: number(of(compared.figures)),
    })),
    ...Object.entries(SHARES).map(([key, of]) => ({
      ...{ key, here: percent(of(figures)), there: percent(of(compared.figures)) },
    })),
  ].map(({ key, here, there }) => ({ key, cells: [t(`compare.row.${key as keyof typeof ROWS}`), here, there] }));
  const columns = [
    { label: t("compare.figure") },
    { label: t("compare.here"), number: true },
    { label: t("compare.there"), number: true },
  ];
  return (
    <section>
      <h2>{t("compare.title", { what })}</h2>
      <Table columns={columns} rows={rows} />
    </section>
  );
}
