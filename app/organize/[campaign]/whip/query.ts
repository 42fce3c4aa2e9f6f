import { WHIP_COLUMNS } from "@/lib/responses/whip/board";
import type { WhipQuery } from "@/lib/responses/whip/views";

type Given = Record<string, string | string[] | undefined>;

/** What the address of a whip board says; what makes no sense is left out. */
export function readWhipQuery(given: Given): WhipQuery {
  const one = (name: string): string | null => {
    const value = given[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const column = one("column");
  return {
    ask: one("ask"),
    chamber: one("chamber"),
    party: one("party"),
    state: one("state"),
    committee: one("committee"),
    column: WHIP_COLUMNS.find((known) => known === column) ?? null,
  };
}

/** The address of a whip board with something changed; null takes a part out. */
export function whipHref(
  base: string,
  query: WhipQuery,
  change: Partial<Record<keyof WhipQuery | "all", string | null>>,
): string {
  const parts = Object.entries({ ...query, ...change }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const search = new URLSearchParams(parts).toString();
  return search ? `${base}?${search}` : base;
}
