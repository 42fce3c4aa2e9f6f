// How a chart speaks: the product's words (charts.json) and its numbers and dates. A component takes it from useSay, a route
// from its own translations through sayWith.
import { useFormatter, useTranslations } from "next-intl";
import type { Say } from "@/lib/insights/charts/chart";

type Translate = ReturnType<typeof useTranslations<never>>;
type Format = ReturnType<typeof useFormatter>;

const dateOf = (on: string): Date => new Date(`${on}T00:00:00Z`);

export function sayWith(translate: Translate, format: Format): Say {
  return {
    // The key is only known where the chart is made; a key without a message shows in tests/domain/charts.test.ts.
    t: (key, values) => translate(`charts.${key}`, values),
    number: (value) => format.number(value),
    day: (on) => format.dateTime(dateOf(on), "day"),
    shortDay: (on) => format.dateTime(dateOf(on), { month: "short", day: "numeric", timeZone: "UTC" }),
    month: (on) => format.dateTime(dateOf(on), { month: "long", timeZone: "UTC" }),
    state: (code) => translate(`common.states.${code}`),
  };
}

/** For components that make their chart themselves. */
export const useSay = (): Say => sayWith(useTranslations(), useFormatter());
