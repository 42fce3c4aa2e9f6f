// A short title beside a citation: "H.R. 100, the Protect the Gig Economy Act of 2025" or "the Gig Act (H.R. 100)".
// Only where nothing but a comma or a bracket stands between the two, so that another Act mentioned nearby is left alone.
const WORD = String.raw`[A-Z0-9][\p{L}\p{N}’'&.-]*`;
const LINK = "(?:a|an|and|for|from|in|of|on|or|our|the|to|with)";
const TITLE = String.raw`(?<title>${WORD}(?:,?\s(?:${WORD}|${LINK})){0,14}\sAct(?:\sof\s\d{4})?)`;
const AFTER = new RegExp(String.raw`^\s?[,(:–—-]?\s?(?:(?:[Tt]he|or the)\s)?[“"]?${TITLE}`, "u");
const BEFORE = new RegExp(String.raw`${TITLE}[”"]?,?\s?[(,[–—-]?\s?$`, "u");
const NEAR = 160;

/** The title that a text gives to a measure it cites, or null. Takes it from behind the citation first. */
export function namedTitle(text: string, { start, end }: { start: number; end: number }): string | null {
  const after = AFTER.exec(text.slice(end, end + NEAR))?.groups?.title;
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.groups?.title;
  const title = after ?? before;
  return title ? title.replace(/^(?:The|Cosponsor|Support|Oppose|Pass|Stop)\s/, "") : null;
}

const SMALL = new Set(["a", "an", "and", "for", "from", "in", "of", "on", "or", "our", "the", "to", "with", "act"]);
const weighty = (title: string): string[] =>
  title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !SMALL.has(word) && !/^\d{4}$/.test(word));

/** Whether a title as named can be the title of record: each weighty word of it is there, however much was left out. */
export function titlesAgree(named: string, ofRecord: string): boolean {
  const known = new Set(weighty(ofRecord));
  return weighty(named).every((word) => known.has(word));
}
