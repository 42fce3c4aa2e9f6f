import { standingsOf } from "@/lib/asks/ask";
import type { StandingKind } from "@/lib/congress/standing";

export type PreviewQuery = { place: string; version: number | null; standing: StandingKind | null; wording: number };

type Given = Record<string, string | string[] | undefined>;

const one = (given: Given, name: string): string => [given[name]].flat()[0] ?? "";

/** What the preview's address asks for; what it asks for in vain counts as not asked. */
export function readQuery(given: Given, hasMeasure: boolean): PreviewQuery {
  const wording = Number(one(given, "wording"));
  const version = Number(one(given, "version"));
  return {
    place: one(given, "place").slice(0, 80),
    version: Number.isInteger(version) && version > 0 ? version : null,
    standing: standingsOf(hasMeasure).find((kind) => kind === one(given, "standing")) ?? null,
    wording: Number.isInteger(wording) && wording > 0 && wording < 1_000 ? wording : 1,
  };
}

/** The address of a preview; `base` is the page's. */
export function previewHref(base: string, { place, version, standing, wording }: PreviewQuery): string {
  const query = new URLSearchParams({
    place,
    ...(version !== null && { version: String(version) }),
    ...(standing !== null && { standing }),
    ...(wording > 1 && { wording: String(wording) }),
  });
  return `${base}?${query}`;
}
