// `npm run bench [-- NAME] [--json]`: each part prints our figures beside limits measured in the same run.
import type { Figure } from "./figure";

const PARTS = ["seats", "compose", "pdf", "confirm", "http", "pages"] as const;

const load: Record<(typeof PARTS)[number], () => Promise<{ bench: () => Promise<Figure[]> }>> = {
  seats: () => import("./seats"),
  compose: () => import("./compose"),
  pdf: () => import("./pdf"),
  confirm: () => import("./confirm"),
  http: () => import("./http"),
  pages: () => import("./pages"),
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = asked.filter((name) => !PARTS.includes(name as (typeof PARTS)[number]));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${PARTS.join(", ")}.`);
  process.exit(2);
}

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: value < 100 ? 1 : 0 });
const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;

const asJson = process.argv.includes("--json");
const figures: Figure[] = [];
if (!asJson) {
  console.log(row(["figure", "ours", "unit", "limit", "what the limit is", "ratio"]));
  console.log(row(["---", "---:", "---", "---:", "---", "---:"]));
}
for (const name of PARTS.filter((part) => asked.length === 0 || asked.includes(part))) {
  const part = await load[name]();
  for (const figure of await part.bench()) {
    figures.push(figure);
    const { value, unit, limit, limitName, ratio } = figure;
    if (!asJson) console.log(row([figure.name, number(value), unit, number(limit), limitName, ratio.toFixed(2)]));
  }
}
if (asJson) console.log(JSON.stringify(figures, null, 2));
process.exit(0);
