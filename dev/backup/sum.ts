import { createHash } from "node:crypto";

/** How many rows a table has, and one number for all of them, whatever their order. */
export type Sum = { rows: number; hash: string };

const MODULUS = 1n << 256n;

/** Adds up rows: the SHA-256 of each, as numbers. Two tables with the same rows have the same sum. */
export class Adder {
  #rows = 0;
  #total = 0n;

  add(row: string): void {
    this.#rows++;
    this.#total = (this.#total + BigInt(`0x${createHash("sha256").update(row).digest("hex")}`)) % MODULUS;
  }

  sum(): Sum {
    return { rows: this.#rows, hash: this.#total.toString(16).padStart(64, "0") };
  }
}

export type Sums = Record<string, Sum>;

/** Names of tables whose sums differ, or that only one of the two has. */
export function differing(one: Sums, other: Sums): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name]?.rows !== other[name]?.rows || one[name]?.hash !== other[name]?.hash);
}

/** The sums as lines for people: name, rows, the first half of the hash. */
export function sumLines(sums: Sums): string {
  const entries = Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(...entries.map(([name]) => name.length));
  const total = entries.reduce((rows, [, sum]) => rows + sum.rows, 0);
  const lines = entries.map(
    ([name, { rows, hash }]) => `  ${name.padEnd(width)} ${String(rows).padStart(9)}  ${hash.slice(0, 32)}`,
  );
  return [...lines, `  ${"all".padEnd(width)} ${String(total).padStart(9)}`].join("\n");
}
