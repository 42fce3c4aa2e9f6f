import { cleanLine, cleanText } from "@/lib/letters/clean-text";

/** An element with its text (null: left out) or with its children, in order (none left: left out). */
export type XmlElement = readonly [name: string, content: string | null | readonly XmlElement[]];

// What the production Char of XML 1.0 (section 2.2) still forbids once control characters and lone surrogates are gone.
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Text of several lines as it may stand in XML 1.0; null when nothing is left to read. */
export function xmlText(text: string | null): string | null {
  const clean = cleanText(text ?? "").replace(NO_CHARACTERS, "");
  return clean.trim() === "" ? null : clean;
}

/** The same in one line. */
export const xmlLine = (text: string | null): string | null => xmlText(cleanLine(text ?? ""));

const REFERENCES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? "");

function linesOf([name, content]: XmlElement): string[] {
  if (content === null) return [];
  if (typeof content === "string") return [`<${name}>${escaped(content)}</${name}>`];
  const inner = content.flatMap(linesOf);
  return inner.length === 0 ? [] : [`<${name}>`, ...inner, `</${name}>`];
}

/** A document in UTF-8 without a document type or a namespace, each element on its own line: offices read it raw. */
export const xmlDocument = (root: XmlElement): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...linesOf(root)].join("\n")}\n`;
