// The first words of a proposed ask, to be gone over by whoever accepts it.
import type { useTranslations } from "next-intl";
import type { ProposedAsk } from "@/lib/campaigns/brief-import/proposal";

type Translate = ReturnType<typeof useTranslations<never>>;

// The limits of lib/asks/input.ts.
const HEADLINE = 90;
const SUMMARY = 240;

/** Plain words on one line: without source numbers and braces, which a headline cannot have. */
const plain = (text: string): string =>
  text
    .replace(/\s*\[\d{1,3}\]/g, "")
    .replace(/[{}]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** As much of a text as fits, to the end of a sentence, a clause or at least a word. */
function shortened(text: string, longest: number, stops: RegExp): string {
  const words = plain(text);
  const stop = [...words.slice(0, longest).matchAll(stops)].at(-1);
  if (words.length <= longest) return words;
  if (stop && stop.index > longest / 4) return words.slice(0, stop.index + (/[.!?]/.test(stop[0]) ? 1 : 0));
  return `${words.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Cosponsor S.Res. 61", or the beginning of what the text asks for. */
export function headlineOf({ verb, text }: Pick<ProposedAsk, "verb" | "text">, citation: string, t: Translate): string {
  if (citation) return t("import.ask.headlineFor", { verb: t(`asks.verb.${verb}`), citation });
  const first = /^.*?[^.]{3}[.!?;](?=\s|$)/.exec(plain(text))?.[0].replace(/[.;]$/, "") ?? plain(text);
  return upperFirst(shortened(first, HEADLINE, /[,;:—–]/g));
}

/** Whether the same words ask for another measure as well: "cosponsor S.Res. 61 and H.Res. 100". */
const sharesWords = (ask: ProposedAsk, asks: readonly ProposedAsk[]): boolean =>
  asks.some(({ start, end, measure }) => start === ask.start && end === ask.end && measure !== ask.measure);

/**
 * The ask in a sentence or two: its own words, or only its own measure when the words name another one too, which may
 * be the other chamber's.
 */
export function summaryOf(ask: ProposedAsk, citation: string, asks: readonly ProposedAsk[], t: Translate): string {
  if (citation && sharesWords(ask, asks)) {
    return t("import.ask.summaryFor", {
      citation,
      named: ask.sponsorNamed ? "yes" : "no",
      sponsor: ask.sponsorNamed ?? "",
    });
  }
  return upperFirst(shortened(ask.text, SUMMARY, /[.!?](?=\s)/g));
}
