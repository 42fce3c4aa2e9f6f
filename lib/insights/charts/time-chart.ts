import type { IsoDate } from "@/lib/congress/measure";
import type { Chart, Say } from "@/lib/insights/charts/chart";
import { countOn, lineCaption } from "@/lib/insights/charts/cosponsor-line";
import type { ChartEvent } from "@/lib/insights/charts/event-labels";
import { nextPeriod, noonOf } from "@/lib/insights/charts/time-axis";
import { drawTime, type TimeFacts } from "@/lib/insights/charts/time-drawing";

export type { ChartEvent, TimeFacts };

/** Letters as bars over time, with what happened, and, if asked for, how many stand on a measure as a line of steps. */
export function timeChart(facts: TimeFacts, say: Say): Chart {
  const { letters, period, cosponsors, events } = facts;
  const total = letters.reduce((sum, bar) => sum + bar.letters, 0);
  const most = letters.reduce((best, bar) => (bar.letters > best.letters ? bar : best), { on: "", letters: 0 });
  const words = [
    say.t(`time.${period}`, { total, most: most.letters, day: most.on ? say.day(most.on) : "" }),
    cosponsors &&
      say.t(cosponsors.complete ? "time.cosponsors" : "time.cosponsorsAtLeast", {
        measure: cosponsors.measure,
        first: countOn(cosponsors.steps, letters[0]?.on ?? ""),
        last: cosponsors.steps.at(-1)?.count ?? 0,
        day: say.day(cosponsors.until),
      }),
    events.length > 0 && say.t("time.events", { count: events.length }),
  ];
  const description = words.filter(Boolean).join(" ");
  const eventsFrom = (on: IsoDate): string =>
    events
      .filter((event) => event.on >= on && event.on < nextPeriod(on, period))
      .map((event) => `${say.shortDay(event.on)}: ${event.label}`)
      .join("; ");
  const standing = (on: IsoDate): string | number => {
    const endOfBar = noonOf(nextPeriod(on, period), -36).toISOString().slice(0, 10);
    if (!cosponsors) return "";
    return on > cosponsors.until ? say.t("time.notRead") : countOn(cosponsors.steps, endOfBar);
  };
  return {
    id: facts.id,
    title: facts.title,
    description,
    ...(cosponsors ? { caption: lineCaption(cosponsors, period, letters[0]?.on ?? "", say) } : {}),
    draw: (width) => drawTime(facts, description, say, width),
    table: {
      columns: [
        say.t(`time.column.${period}`),
        say.t("time.column.letters"),
        ...(cosponsors ? [say.t("time.column.cosponsors", { measure: cosponsors.measure })] : []),
        ...(events.length > 0 ? [say.t("time.column.events")] : []),
      ],
      rows: letters.map(({ on, letters: count }) => [
        say.day(on),
        count,
        ...(cosponsors ? [standing(on)] : []),
        ...(events.length > 0 ? [eventsFrom(on)] : []),
      ]),
    },
  };
}
