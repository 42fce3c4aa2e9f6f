// Numbered sources as they are typed: one a line, "1. Author, Title, Publisher, date https://example.org/page".
import type { Source } from "@/lib/campaigns/campaign";

const NUMBER = /^(?:(\d{1,3})[.)]\s+|\[(\d{1,3})\]\s*)/;
const URL_AT_END = /(?:^|\s)<?(https?:\/\/[^\s<>]+)>?$/i;

/**
 * Reads sources, one a line; blank lines are left out. A line without a number gets the one after the line before. The
 * address is what stands last, if that begins with http:// or https://. A line of an address alone has it as its text, too.
 */
export function readSourceLines(typed: string): Source[] {
  const lines = typed.split(/\r\n|\r|\n/).map((line) => line.trim());
  let last = 0;
  return lines.flatMap((line) => {
    if (line === "") return [];
    const numbered = NUMBER.exec(line);
    last = numbered ? Number(numbered[1] ?? numbered[2]) : last + 1;
    const rest = line.slice(numbered?.[0].length ?? 0).trim();
    const url = URL_AT_END.exec(rest)?.[1] ?? null;
    const text = url ? rest.replace(URL_AT_END, "").trim() : rest;
    return { number: last, text: text || (url ?? ""), url };
  });
}

/** Writes sources so that `readSourceLines` reads the same. */
export const writeSourceLines = (sources: readonly Source[]): string =>
  sources
    .map(({ number, text, url }) => {
      const words = text.replace(/\s*[\r\n]+\s*/g, " ").trim();
      return [`${number}.`, words === url ? "" : words, url ?? ""].filter(Boolean).join(" ");
    })
    .join("\n");
