import { getTranslations } from "next-intl/server";
import type { Channel } from "@/lib/letters/letter";

const OUTCOMES = [
  ...["retried", "given", "settled", "paused", "resumed"],
  ...["unchanged", "none_selected", "gone", "not_allowed", "too_many", "unavailable"],
] as const;

export type Outcome =
  | { done: "retried" | "settled"; count: number }
  | { done: "given"; count: number; left: number; way: Channel }
  | {
      done: "paused" | "resumed" | "unchanged" | "none_selected" | "gone" | "not_allowed" | "too_many" | "unavailable";
    };

/** What came of a form, as the address of the page that follows carries it. */
export const outcomeQuery = (outcome: Outcome): string =>
  new URLSearchParams(Object.entries(outcome).map(([name, value]) => [name, String(value)])).toString();

const countIn = (value: unknown): number => (/^\d{1,6}$/.test(String(value)) ? Number(value) : 0);

/** The same in words; null when the address tells of nothing. */
export async function doneWords(
  slug: string,
  { done, count, left, way }: Record<string, string | string[] | undefined>,
): Promise<{ words: string; link?: { href: string; words: string } } | null> {
  const outcome = OUTCOMES.find((each) => each === done) as Outcome["done"] | undefined;
  if (!outcome) return null;
  const t = await getTranslations("deliveries.done");
  const words = t(outcome, { count: countIn(count), left: countIn(left) });
  return way === "print" && countIn(count) > 0
    ? { words, link: { href: `/organize/${slug}/print`, words: t("toPrint") } }
    : { words };
}
