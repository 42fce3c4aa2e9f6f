import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkGfm);

/** A brief's Markdown as a tree, read with the same rules by which the page shows it. */
export const readBriefMarkdown = (text: string): Root => reader.parse(text);
