import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import styles from "@/components/ui/cited-text.module.css";

const CITATION = /\s*\[(\d{1,3})\]/;

/** Turns each `[5]` of a text into a raised link to source 5 at the foot of the page, as `CitedText` does. */
export const remarkCitations = (label: (number: number) => string) => (tree: Root) =>
  visit(tree, "text", (node, index, parent) => {
    const parts = node.value.split(CITATION);
    if (!parent || index === undefined || parts.length === 1) return;
    const pieces = parts.map((part, place): PhrasingContent => {
      if (place % 2 === 0) return { type: "text", value: part };
      const text = { type: "text", value: part } as const;
      const hProperties = { ariaLabel: label(Number(part)) };
      const link: PhrasingContent = { type: "link", url: `#source-${part}`, children: [text], data: { hProperties } };
      // Markdown has no raised text of its own.
      const raised = { hName: "sup", hProperties: { className: [styles.cite ?? ""] } };
      return { type: "emphasis", children: [link], data: raised };
    });
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
