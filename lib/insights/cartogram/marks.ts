// How a class of seats is marked: by a shape and a color, so that no two need color to be told apart. Amounts grow: more of the
// hexagon is filled. Kinds have shapes of their own.
import { element, type SvgTree } from "@/lib/insights/charts/svg-tree";

export type MarkShape =
  | "amount-0"
  | "amount-1"
  | "amount-2"
  | "amount-3"
  | "amount-4"
  | "amount-5"
  | "full"
  | "half"
  | "core"
  | "diamond"
  | "ring"
  | "square"
  | "bars"
  | "triangle"
  | "dashed"
  | "crossed";

/** The hexagon of a cell as a path around 0,0; `width` from side to side. */
export function hexagon(width: number): string {
  const [half, side] = [width / 2, width / Math.sqrt(3)];
  const n = (value: number): number => Math.round(value * 100) / 100;
  return `M0 ${n(-side)}L${n(half)} ${n(-side / 2)}V${n(side / 2)}L0 ${n(side)}L${n(-half)} ${n(side / 2)}V${n(-side / 2)}Z`;
}

const AMOUNT = [0, 0.42, 0.56, 0.7, 0.84, 0.97];
const OPACITY = [0, 0.45, 0.6, 0.72, 0.86, 1];

type Attributes = Record<string, string | number>;

function look(shape: MarkShape, width: number): Attributes | null {
  const r = width * 0.3;
  const line = { fill: "none", "stroke-width": Math.max(1, width * 0.075) };
  if (shape.startsWith("amount-")) {
    const level = Number(shape.at(-1));
    if (level === 0) return null;
    return { d: hexagon(width * (AMOUNT[level] ?? 1)), fill: "var(--accent)", "fill-opacity": OPACITY[level] ?? 1 };
  }
  const looks: Record<string, Attributes> = {
    full: { d: hexagon(width * 0.97), fill: "var(--accent)" },
    half: { d: `M${-r} ${r}V${-r}L${r} ${r}Z`, fill: "var(--accent)" },
    core: { d: hexagon(width * 0.62), fill: "var(--accent)", stroke: "var(--accent)" },
    diamond: { d: `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`, fill: "var(--wait)" },
    ring: { d: hexagon(width * 0.6), stroke: "var(--ink)", ...line },
    square: { d: `M${-r} ${-r}H${r}V${r}H${-r}Z`, fill: "var(--fail)" },
    bars: { d: `M${-r} ${-r * 0.6}H${r}M${-r} ${r * 0.6}H${r}`, stroke: "var(--fail)", ...line },
    triangle: { d: `M0 ${-r}L${r} ${r * 0.8}H${-r}Z`, fill: "var(--ink-2)" },
    dashed: { d: hexagon(width * 0.66), stroke: "var(--unknown)", "stroke-dasharray": "2 2", ...line },
    crossed: { d: `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`, stroke: "var(--edge)", ...line },
  };
  return looks[shape] ?? null;
}

/** A cell's hexagon with its mark, around 0,0. A seat without a vote has a dashed edge. */
export function markedHexagon(shape: MarkShape, width: number, voting: boolean): SvgTree[] {
  const mark = look(shape, width);
  const ground = {
    d: hexagon(width * 0.97),
    fill: "var(--rule-2)",
    ...(voting ? {} : { stroke: "var(--ink-2)", "stroke-dasharray": "3 2" }),
  };
  return [element("path", ground), ...(mark ? [element("path", mark)] : [])];
}
