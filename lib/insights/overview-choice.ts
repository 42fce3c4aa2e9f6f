// What an overview shows of its part of a campaign, as its address says it: "show=reply&seats=all&chart=letters".
import { MAP_VIEWS, type MapView } from "@/lib/insights/cartogram/shown";

export type OverviewChoice = {
  /** what the map shows */
  view: MapView;
  /** whether the table of all seats stands beneath the map */
  table: boolean;
  /** the id of the chart over time; null: the first */
  chart: string | null;
};

export type OverviewPlace = {
  /** the page's address: "/organize/talk-now" */
  path: string;
  /** the page's filter, "state=MA"; "" for none */
  query: string;
};

const [FIRST_VIEW] = MAP_VIEWS;

/** What an address asks for. What is not understood counts as not asked for. */
export function overviewChoiceFrom({ show, seats, chart }: Record<string, unknown>): OverviewChoice {
  const view = MAP_VIEWS.find((each) => each === show) ?? FIRST_VIEW;
  return { view, table: seats === "all", chart: typeof chart === "string" ? chart : null };
}

/** The fields of an address that say it; what is so without being said is left out. */
export const choiceFields = ({ view, table, chart }: OverviewChoice): [name: string, value: string][] => [
  ...(view === FIRST_VIEW ? [] : [["show", view] as [string, string]]),
  ...(table ? [["seats", "all"] as [string, string]] : []),
  ...(chart === null ? [] : [["chart", chart] as [string, string]]),
];

/** The address of a choice; `at`: where on the page the browser goes. */
export function overviewHref({ path, query }: OverviewPlace, choice: OverviewChoice, at: string): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of choiceFields(choice)) params.set(name, value);
  const search = params.toString();
  return `${path}${search && `?${search}`}#${at}`;
}
