import { isBoldOrCapitals, namesSources, readsLikeHeading } from "@/lib/campaigns/brief-import/heading-look";
import {
  headingAt,
  isHeaderLine,
  isPageLine,
  isTableRow,
  isTableRule,
  itemAt,
  type Line,
  linesOf,
  noteAt,
  ruleAt,
} from "@/lib/campaigns/brief-import/lines";
import { type PlainText, plainTextOf } from "@/lib/campaigns/brief-import/plain-text";
import type { Span } from "@/lib/campaigns/brief-import/proposal";

export type BlockKind = "heading" | "paragraph" | "item" | "row" | "note" | "rule";

/** A heading, a paragraph, an item of a list, a row of a table, a numbered note, or a line drawn across. */
export type Block = Span & {
  kind: BlockKind;
  /** of a heading 1 to 6; of an item, how far it is indented; else 0 */
  level: number;
  /** of an item "-" or "1."; of a note its label; of a row the row that names the columns */
  marker: string;
  /** where the words begin, behind the marker */
  contentStart: number;
  contentEnd: number;
  lines: number;
  plain: PlainText;
};

type Draft = Omit<Block, "plain" | "contentEnd"> & { contentEnd: number };

const draftOf = (kind: BlockKind, line: Line, length = 0, level = 0, marker = ""): Draft => ({
  kind,
  level,
  marker,
  start: line.start,
  end: line.end,
  contentStart: Math.min(line.end, line.start + length),
  contentEnd: line.end,
  lines: 1,
});

const isBlank = (line: Line): boolean => /^[\s\u200b\ufeff>]*$/.test(line.text) || isPageLine(line);

const LONG_LINE = 50;

/** A line that ends although the next word would have had room on it: a heading above text with hard line breaks. */
function endsEarly(line: string, next: string): boolean {
  const word = /^["“]?\p{Lu}\S*/u.exec(next)?.[0];
  return (
    word !== undefined &&
    next.length >= LONG_LINE &&
    line.split(/\s+/).length <= 9 &&
    line.length + word.length + 1 < next.length * 0.8 &&
    readsLikeHeading(line)
  );
}

/** A line in bold or in capitals is no beginning of a sentence: the next line begins a block of its own. */
function standsAlone(text: string, { kind, lines, start, end }: Draft, next: Line): boolean {
  if (kind !== "paragraph" || lines !== 1) return false;
  const line = text.slice(start, end);
  return (
    isBoldOrCapitals(line) ||
    namesSources(line) ||
    isHeaderLine({ text: line, start, end }) ||
    endsEarly(line.trim(), next.text.trim())
  );
}

/** "2." in the middle of a paragraph is a wrapped line; "1." and "-" begin a list. */
function interrupts(marker: string, open: Draft | null, text: string): boolean {
  if (open?.kind !== "paragraph" || /:[\s*_]*$/.test(text.slice(open.end - 6, open.end))) return true;
  return /^\(?[1ai][.)]$|^\d+\.\d|^--$|^[-*+•▪◦‣►●■➢☐✓✔]$/.test(marker);
}

function draftsOf(text: string): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let columns = "";
  const begin = (draft: Draft, stays: boolean): void => {
    drafts.push(draft);
    open = stays ? draft : null;
  };
  for (const line of linesOf(text)) {
    if (isBlank(line) || /^\s*(?:```|~~~)/.test(line.text)) {
      open = null;
      continue;
    }
    const current = open as Draft | null;
    const heading = headingAt(line);
    const rule = heading ? null : ruleAt(line);
    if (heading) {
      begin(
        { ...draftOf("heading", line, 0, heading.level), contentStart: heading.start, contentEnd: heading.end },
        false,
      );
    } else if ((rule === "=" || rule === "-") && current?.kind === "paragraph" && current.lines === 1) {
      Object.assign(current, { kind: "heading", level: rule === "=" ? 1 : 2, end: line.end });
      open = null;
    } else if (rule) begin(draftOf("rule", line), false);
    else if (isTableRule(line)) {
      // What stands above the rule of a table names its columns.
      columns = drafts.at(-1)?.kind === "row" ? text.slice(drafts.at(-1)?.start, drafts.pop()?.end) : "";
    } else if (isTableRow(line)) begin(draftOf("row", line, 0, 0, columns), false);
    else
      beginOrGoOn(
        text,
        line,
        current && (standsAlone(text, current, line) || isHeaderLine(line)) ? null : current,
        begin,
      );
  }
  return drafts;
}

function beginOrGoOn(
  text: string,
  line: Line,
  open: Draft | null,
  begin: (draft: Draft, stays: boolean) => void,
): void {
  const note = noteAt(line);
  const item = note ? null : itemAt(line);
  if (note) begin(draftOf("note", line, note.length, 0, note.label), true);
  else if (item && interrupts(item.marker, open, text))
    begin(draftOf("item", line, item.length, item.indent, item.marker), true);
  else if (open) {
    open.end = line.end;
    open.contentEnd = line.end;
    open.lines++;
  } else begin(draftOf("paragraph", line, /^[\s>]*/.exec(line.text)?.[0].length), true);
}

/** The blocks of a text in order. */
export const blocksOf = (text: string): Block[] =>
  draftsOf(text).map((draft) => ({ ...draft, plain: plainTextOf(text, draft.contentStart, draft.contentEnd) }));
