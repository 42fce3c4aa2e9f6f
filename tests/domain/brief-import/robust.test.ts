// Whatever is pasted, nothing throws, every span indexes the text, and time grows with the text alone.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefFrom } from "@/lib/campaigns/brief-import/brief-from";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const context = shippedContext();
const folder = join(import.meta.dirname, "briefs");
const briefs = readdirSync(folder)
  .filter((name) => /\.(md|txt)$/.test(name))
  .map((name) => readFileSync(join(folder, name), "utf8"));

function expectSound(text: string): void {
  const found = importBrief(text, context);
  const spans = [
    ...found.sections,
    ...found.measures,
    ...found.asks,
    ...found.sources,
    ...found.sources.flatMap(({ citations }) => citations),
    ...found.corrections,
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end, text: words } of found.asks) {
    expect(words).not.toMatch(/\n/);
    // The words of the ask stand in its span, markup aside.
    const letters = (of: string): string => of.replace(/\]\([^()]*\)|<[^<>]*>|&[a-z]+;|[^\p{L}]/gu, "");
    expect(letters(text.slice(start, end)).includes(letters(words.split(/\s/)[0] ?? ""))).toBe(true);
  }
  expect(importBrief(text, context)).toEqual(found);
  briefFrom(found);
}

const pieces = fc.constantFrom(
  ...[
    "# ",
    "## A\n",
    "- ",
    "1. ",
    "  - ",
    "• ",
    "\t",
    "\r\n",
    "\n\n",
    "\n",
    "---\n",
    "***",
    "**",
    "*",
    "_",
    "[1]",
    "[^1]",
    "[^1]: ",
    "<sup>1</sup>",
  ],
  ...[
    "<li>",
    "</ul>",
    "| a | b |\n",
    "|---|---|\n",
    "[x](#)",
    "[x](https://e.org)",
    "\\",
    "&amp;",
    "&#0;",
    "<!--",
    "```\n",
    "“",
    "”",
  ],
  ...[
    "Cosponsor ",
    "S. 5",
    "H.R. 842 (118th)",
    ", by Senator Ed Markey",
    "In the Senate, introduce ",
    "We urge Congress to ",
    "Ask your senators to ",
    "oppose cuts. ",
  ],
  ...[
    "Sources\n",
    "2024",
    "Doe, Jane, ",
    "*Title*, ",
    "March 3, 2024",
    "🕊",
    "\u00a0",
    "\ud800",
    "A",
    "words and more words. ",
    ":",
    ";",
  ],
);

test("any mixture of what briefs are made of", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: "grapheme", maxLength: 6 })), {
        maxLength: 60,
      }),
      (parts) => expectSound(parts.join("")),
    ),
    { numRuns: 300 },
  );
});

test("briefs cut, with lines swapped and with other line ends", () => {
  fc.assert(
    fc.property(fc.constantFrom(...briefs), fc.nat(), fc.nat(), fc.boolean(), (brief, from, length, windows) => {
      const start = from % brief.length;
      const cut = brief.slice(start, start + (length % (brief.length - start + 1)));
      expectSound(windows ? cut.replaceAll("\n", "\r\n") : cut);
    }),
    { numRuns: 150 },
  );
});

test("any bytes under any name", async () => {
  const names = fc.constantFrom("a.txt", "a.html", "a.docx", "a.md", "a");
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      names,
      async (bytes, name) => void (await readBriefFile(bytes, name)),
    ),
  );
});

test("line ends of Windows change no finding", () => {
  for (const brief of briefs) {
    const findings = (text: string) => {
      const { title, asks, sources, corrections } = importBrief(text, context);
      return [
        title,
        asks.map(({ verb, chamber, measure, text: words }) => [verb, chamber, measure, words]),
        sources.map(({ n, author, title, date, citedIn }) => [n, author, title, date, citedIn]),
        corrections.map(({ cited, suggestion }) => [cited, suggestion]),
      ];
    };
    expect(findings(brief.replaceAll("\n", "\r\n"))).toEqual(findings(brief));
  }
});

// Cost that grows with the square of the length, or worse, would not end within the time that a test has.
describe("a long text of one piece is read to its end", () => {
  test.each([
    "a",
    " ",
    "\n",
    "*",
    "[",
    "[a](",
    "<",
    "<sup>",
    "<!--",
    "\\",
    "&",
    "- ",
    "# ",
    "# #",
    "| ",
    "S. 5, ",
    "Cosponsor ",
    "and cosponsor ",
    "We urge ",
    "Ask ",
    "A ",
    "Act ",
    "The A Act ",
    ".",
    ". ",
    '"',
    "1",
    "1. ",
    "[1]",
    "Senator Ed ",
    "Ed Markey, ",
    "In the Senate, ",
    "\n[1] A",
    "\n\nCosponsor S. 5, by Sen. A",
    "Sources\n",
    "^1 ",
    "(Doe, 2020) ",
    "A of ",
    "a-\n",
    "1. A\n\nb\n\n",
    "| A | S. 5 |\n",
    "your support for ",
    "cosponsor it ",
    "“A B C” S. 5 ",
    "Rep. ",
  ])("%j", (piece) => {
    expectSound(piece.repeat(Math.ceil(40_000 / piece.length)));
  });
});
