import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

const DROPPED = new Set([
  "script",
  "style",
  "head",
  "img",
  "picture",
  "svg",
  "nav",
  "form",
  "button",
  "iframe",
  "noscript",
]);
const NOTE_ID = /^(?:foot|end)?-?(?:_?fn|_ftn|_edn|footnote|endnote|note|cite_note)[-_:]?[\w.-]*$/i;

/** The number that an element of raised or linked digits cites, or null. */
function citedBy({ tagName, properties, children }: Element): string | null {
  const words = children.map(textOf).join("").trim();
  const number = /^\[?\(?(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\)?\]?$/.exec(words)?.[1];
  if (number === undefined) return null;
  const href = String(properties.href ?? "");
  return tagName === "sup" || (tagName === "a" && href.startsWith("#")) ? number : null;
}

const mark = (number: string): Element => ({
  type: "element",
  tagName: "sup",
  properties: {},
  children: [{ type: "text", value: number }],
});

/** A list of notes loses its numbers when it becomes text: each says its own. */
function numberNotes(list: Element): void {
  let number = Number(list.properties.start ?? 1);
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    item.tagName = "p";
    item.children = [mark(String(number++)), { type: "text", value: " " }, ...item.children.flatMap(unwrapped)];
  }
  list.tagName = "div";
}

const unwrapped = (node: Element["children"][number]): Element["children"] =>
  node.type === "element" && node.tagName === "p" ? node.children : [node];

const isBackLink = ({ tagName, children }: Element): boolean =>
  tagName === "a" && /^(?:↑|↩|\uFE0E|\^|⏎|\s)+$/u.test(children.map(textOf).join(""));

/** Keeps what Markdown cannot say: which digits are citations, and which list holds the notes. */
function keepNotes() {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (DROPPED.has(node.tagName) || isBackLink(node)) {
        parent.children.splice(index, 1);
        return index;
      }
      const number = citedBy(node);
      if (number !== null) {
        parent.children[index] = mark(number);
        return index + 1;
      }
      const items = node.tagName === "ol" ? node.children.filter((child) => child.type === "element") : [];
      if (items.length > 0 && items.every((item) => NOTE_ID.test(String(item.properties.id ?? "")))) numberNotes(node);
      return undefined;
    });
  };
}

const BLOCKS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "div", "table", "blockquote"]);

/** Mails are laid out in tables: one that holds paragraphs is no table of facts. */
function unfoldLayout() {
  return (tree: Root): void =>
    visit(tree, "element", (table) => {
      if (table.tagName !== "table") return;
      const parts: Element[] = [];
      const gather = (node: Element): void => {
        for (const child of node.children) {
          if (child.type !== "element" || !/^(?:tbody|thead|tfoot|tr|td|th)$/.test(child.tagName)) continue;
          parts.push(child);
          gather(child);
        }
      };
      gather(table);
      const holdsBlocks = parts.some(({ children }) =>
        children.some((child) => child.type === "element" && BLOCKS.has(child.tagName)),
      );
      if (holdsBlocks) for (const part of [table, ...parts]) part.tagName = "div";
    });
}

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(unfoldLayout)
  .use(keepNotes)
  .use(rehypeRemark, {
    handlers: { sup: (_, node: Element) => ({ type: "html", value: `<sup>${textOf(node)}</sup>` }) },
  })
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    rule: "-",
    listItemIndent: "one",
    handlers: { break: () => "\n" },
  });

/** HTML as Markdown. Raised numbers stay `<sup>1</sup>`; scripts, styles and pictures go. */
export const markdownFromHtml = (html: string): string => String(processor.processSync(html));
