// `npm run bench [-- NAME] [--json]`: each part prints our figures beside limits measured in the same run.
import { execFileSync } from "node:child_process";
import type { Figure } from "./figure";

const PARTS = [
  "seats",
  "standing",
  "compose",
  "pdf",
  "confirm",
  "http",
  "pages",
  "brief",
  "mail",
  "delivery",
  "insights",
] as const;

const load: Record<(typeof PARTS)[number], () => Promise<{ bench: () => Promise<Figure[]> }>> = {
  seats: () => import("./seats"),
  standing: () => import("./standing"),
  compose: () => import("./compose"),
  pdf: () => import("./pdf"),
  confirm: () => import("./confirm"),
  http: () => import("./http"),
  pages: () => import("./pages"),
  brief: () => import("./brief"),
  mail: () => import("./mail"),
  delivery: () => import("./delivery/delivery"),
  insights: () => import("./insights"),
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
const parts = PARTS.filter((part) => asked.length === 0 || asked.includes(part));

// Each part has a process of its own: its database, its settings, and nothing warm from the part before.
async function figuresOf(part: (typeof PARTS)[number]): Promise<Figure[]> {
  if (parts.length === 1) return (await load[part]()).bench();
  const args = ["--import", "tsx", import.meta.filename, part, "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

const figures: Figure[] = [];
if (!asJson) {
  console.log(row(["figure", "ours", "unit", "limit", "what the limit is", "ratio"]));
  console.log(row(["---", "---:", "---", "---:", "---", "---:"]));
}
for (const part of parts) {
  for (const figure of await figuresOf(part)) {
    figures.push(figure);
    const { value, unit, limit, limitName, ratio } = figure;
    if (!asJson) console.log(row([figure.name, number(value), unit, number(limit), limitName, ratio.toFixed(2)]));
  }
}
if (asJson) console.log(JSON.stringify(figures, null, 2));
process.exit(0);
