import type { SourceFile } from "./source-file";
import type { Violation } from "./violation";

const LONGEST = 300;
const LONGEST_MEDIAN = 80;

export type Sizes = { files: number; median: number; ninthDecile: number };

/** How long the files are, in lines: the middle one, and the one that nine in ten do not exceed. */
export function measureSizes(files: readonly SourceFile[]): Sizes {
  const lines = files.map((file) => file.lines).sort((a, b) => a - b);
  const at = (share: number): number => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  return { files: lines.length, median: at(0.5), ninthDecile: at(0.9) };
}

/** Files that grew past what is read in one sitting, and a median that shows all of them growing. */
export function checkSizes(all: readonly SourceFile[], product: readonly SourceFile[]): Violation[] {
  const long = all
    .filter((file) => file.lines > LONGEST)
    .map((file) => ({ path: file.path, message: `${file.lines} lines, more than ${LONGEST}: split it by concept` }));
  const { median } = measureSizes(product);
  const grown = { path: "lib", message: `the median file has ${median} lines, more than ${LONGEST_MEDIAN}` };
  return median > LONGEST_MEDIAN ? [...long, grown] : long;
}
