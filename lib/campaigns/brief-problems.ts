import type { Definition, RootContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { isSafeImage, isSafeLink } from "@/lib/campaigns/brief-links";
import { readBriefMarkdown } from "@/lib/campaigns/brief-reader";
import type { Brief } from "@/lib/campaigns/campaign";
import { citedNumbers, uncoveredCitations } from "@/lib/campaigns/sources";
import { type InputProblem, pathOf } from "@/lib/shared/input-problem";

export type BriefCode =
  | "bad_link"
  | "empty_link"
  | "link_without_text"
  | "bad_image"
  | "image_without_alt"
  | "heading_one"
  | "heading_jump"
  | "heading_empty"
  | "html"
  | "footnote"
  | "numbered_definition"
  | "unknown_source"
  | "unused_source";

/** `line` counts from 1 in the body; `name` is what the message mentions. */
export type BriefProblem = InputProblem<BriefCode> & { line?: number };

type Found = { code: BriefCode; name: string };

/**
 * What must be mended in a brief before the public sees it: links that lead nowhere, images without a text in their
 * place, headings that skip a level, HTML (it would be shown as text), and numbers that no source has. Problems carry
 * a message key of `campaign.problem`.
 */
export function findBriefProblems({ lede, body, corrections, sources }: Brief): BriefProblem[] {
  const unknownIn = (path: string, text: string): BriefProblem[] =>
    uncoveredCitations(text, sources).map((number) => ({ path, code: "unknown_source", name: String(number) }));
  const known = new Set(sources.map(({ number }) => number));
  return [
    ...unknownIn("lede", lede),
    ...findBodyProblems(body, known),
    ...corrections.flatMap((text, index) => unknownIn(pathOf("corrections", index), text)),
  ];
}

/** Sources that neither the brief cites nor, as `alsoCited` tells, its asks. Worth a look, and no reason to wait. */
export function findUnusedSources(brief: Brief, alsoCited: readonly number[] = []): BriefProblem[] {
  const cited = new Set([...citedNumbers([brief.lede, brief.body, ...brief.corrections].join("\n")), ...alsoCited]);
  return brief.sources.flatMap(({ number }, index) =>
    cited.has(number) ? [] : [{ path: pathOf("sources", index), code: "unused_source", name: String(number) } as const],
  );
}

function findBodyProblems(body: string, known: ReadonlySet<number>): BriefProblem[] {
  const root = readBriefMarkdown(body);
  const addresses = new Map<string, string>();
  visit(root, "definition", ({ identifier, url }) => void addresses.set(identifier, url));
  // The page's own title is the heading of the first level.
  let level = 1;
  const problems: BriefProblem[] = [];
  visit(root, (node) => {
    if (node.type === "root") return;
    const found =
      node.type === "heading" ? judgeHeading(node.depth, level, wordsOf(node)) : judge(node, addresses, known);
    if (node.type === "heading") level = node.depth;
    const line = node.position?.start.line;
    problems.push(...found.map((each) => ({ path: "body", ...each, ...(line ? { line } : {}) })));
  });
  return problems;
}

function judgeHeading(depth: number, before: number, words: string): Found[] {
  if (words.trim() === "") return [{ code: "heading_empty", name: "#".repeat(depth) }];
  if (depth === 1) return [{ code: "heading_one", name: words }];
  return depth > before + 1 ? [{ code: "heading_jump", name: words }] : [];
}

function judge(node: RootContent, addresses: ReadonlyMap<string, string>, known: ReadonlySet<number>): Found[] {
  switch (node.type) {
    case "link":
      return judgeLink(node.url, wordsOf(node));
    case "linkReference":
      return judgeLink(addresses.get(node.identifier) ?? "", wordsOf(node));
    case "image":
      return judgeImage(node.url, node.alt ?? "");
    case "imageReference":
      return judgeImage(addresses.get(node.identifier) ?? "", node.alt ?? "");
    case "definition":
      return judgeDefinition(node);
    case "footnoteDefinition":
      return [{ code: "footnote", name: node.label ?? node.identifier }];
    case "html":
      // Of a pair only the tag that opens is told.
      return node.value.startsWith("</") ? [] : [{ code: "html", name: node.value.slice(0, 60) }];
    case "text":
      return citedNumbers(node.value)
        .filter((number) => !known.has(number))
        .map((number) => ({ code: "unknown_source", name: String(number) }));
    default:
      return [];
  }
}

function judgeLink(address: string, words: string): Found[] {
  if (words.trim() === "") return [{ code: "link_without_text", name: address }];
  if (address.trim() === "" || address.trim() === "#") return [{ code: "empty_link", name: words }];
  return isSafeLink(address) ? [] : [{ code: "bad_link", name: address }];
}

function judgeImage(address: string, alt: string): Found[] {
  const unsafe: Found[] = isSafeImage(address) ? [] : [{ code: "bad_image", name: address }];
  return alt.trim() === "" ? [...unsafe, { code: "image_without_alt", name: address }] : unsafe;
}

/** "[5]: https://…" would turn each "[5]" of the text from a citation into a link. */
const judgeDefinition = ({ identifier }: Definition): Found[] =>
  /^\d{1,3}$/.test(identifier) ? [{ code: "numbered_definition", name: identifier }] : [];
