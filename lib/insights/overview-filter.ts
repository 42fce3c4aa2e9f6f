// What part of a campaign an overview is about, as its address says it: "state=MA&ask=sres-61&period=28".
import type { IsoDate } from "@/lib/congress/measure";
import { isSlug } from "@/lib/shared/slug";

export const PERIODS = [7, 28, 90] as const;

/** From the first to the last day, both of them included, as Washington reads them. */
export type Span = { from: IsoDate; to: IsoDate };

export type OverviewFilter = {
  /** "MA"; null: everywhere */
  state: string | null;
  askSlug: string | null;
  /** the last so many days, certain days, or null: from the beginning */
  period: (typeof PERIODS)[number] | Span | null;
  /** the same time before, another campaign by its slug, or null: nothing */
  compare: "before" | { campaign: string } | null;
};

type Params = Record<string, string | string[] | undefined>;

const DAY_MS = 86_400_000;
const isDay = (text: string | null): text is IsoDate =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads an address. What is not understood counts as not asked for. */
export function parseOverviewFilter(params: Params): OverviewFilter {
  const one = (name: string): string | null => (typeof params[name] === "string" ? params[name] : null);
  const [state, ask, compare, from, to] = ["state", "ask", "compare", "from", "to"].map(one);
  const days = PERIODS.find((each) => String(each) === one("period")) ?? null;
  const period = isDay(from ?? null) && isDay(to ?? null) && String(from) <= String(to) ? { from, to } : days;
  return {
    state: state && /^[A-Z]{2}$/.test(state) ? state : null,
    askSlug: ask && isSlug(ask) ? ask : null,
    period: period as OverviewFilter["period"],
    compare: compare === "before" ? compare : compare && isSlug(compare) ? { campaign: compare } : null,
  };
}

/** The same as an address, for links and files; empty when nothing is filtered. */
export function queryOf({ state, askSlug, period, compare }: OverviewFilter): string {
  const span = typeof period === "object" ? period : null;
  const entries = Object.entries({
    state,
    ask: askSlug,
    period: typeof period === "number" ? String(period) : null,
    from: span?.from ?? null,
    to: span?.to ?? null,
    compare: typeof compare === "object" ? (compare?.campaign ?? null) : compare,
  });
  return new URLSearchParams(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))).toString();
}

/** A day so many days after another; before it when negative. */
export const dayAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Every day of a span, oldest first; at most the last ten years of it. */
export function daysOf({ from, to }: Span): IsoDate[] {
  const count = Math.min(3660, (Date.parse(to) - Date.parse(from)) / DAY_MS + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayAfter(to, index - count + 1));
}

/** The days that a period means; null: from the beginning. */
export function spanOf(period: OverviewFilter["period"], today: IsoDate): Span | null {
  return typeof period === "number" ? { from: dayAfter(today, 1 - period), to: today } : period;
}

/** As many days before a span. */
export const spanBefore = ({ from, to }: Span): Span => ({
  from: dayAfter(from, -((Date.parse(to) - Date.parse(from)) / DAY_MS + 1)),
  to: dayAfter(from, -1),
});
