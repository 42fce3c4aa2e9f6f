import { parseHTML } from "linkedom";
import { createElement, type ReactNode } from "react";
import type { SvgTree } from "@/lib/insights/charts/svg-tree";

const ELEMENT = 1;
const TEXT = 3;

/** "stroke-width" as React calls it; what React leaves alone ("aria-label", "data-row") stays. */
const propName = (name: string): string => {
  if (name === "class") return "className";
  return /^(aria|data)-/.test(name) ? name : name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
};

const propsOf = (attributes: Iterable<readonly [string, string | number]>) =>
  Object.fromEntries([...attributes].map(([name, value]) => [propName(name), value]));

function fromNode(node: ChildNode, key: number): ReactNode {
  if (node.nodeType === TEXT) return node.textContent;
  if (node.nodeType !== ELEMENT) return null;
  const { attributes, childNodes, children, localName } = node as Element;
  const props = propsOf([...attributes].map(({ name, value }) => [name, value] as const));
  // The parser breaks a text at each special sign, and React wants that of a title in one piece.
  const inner = children.length === 0 ? [node.textContent] : [...childNodes].map(fromNode);
  return createElement(localName, { key, ...props }, ...inner);
}

function fromTree(tree: SvgTree | string, key: number): ReactNode {
  if (typeof tree === "string") return tree;
  return createElement(tree.name, { key, ...propsOf(Object.entries(tree.attributes)) }, ...tree.children.map(fromTree));
}

/** A drawing that is given as text (lib/insights/charts), as part of a page: element by element, so that no text is taken for markup. */
export function SvgDrawing({ svg }: { svg: string }) {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const drawing = document.querySelector("svg");
  return drawing ? fromNode(drawing, 0) : null;
}

/** The same for a drawing that is given as a tree. */
export const TreeDrawing = ({ tree }: { tree: SvgTree }) => fromTree(tree, 0);
