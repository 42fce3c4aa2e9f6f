// A backup is one gzipped file of lines: what is in it; then for each table a line with its name and a line for each row;
// at the end a line with the sum of each table. A file without its last line, or with other sums, is not whole.
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { Problem } from "../bootstrap/steps.mjs";
import { Adder, differing, type Sums } from "./sum";
import type { Table } from "./tables";

const table = z.object({ name: z.string(), columns: z.array(z.object({ name: z.string(), type: z.string() })) });

const headSchema = z.object({
  redressBackup: z.literal(1),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(table),
  counters: z.array(z.object({ name: z.string(), last: z.string() })),
});

export type Head = z.infer<typeof headSchema>;

const footSchema = z.object({ sums: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })) });

const damaged = (path: string, why: string): Problem =>
  new Problem(`${path} is no whole backup: ${why} Nothing was changed.`, "Take another backup, or another copy of it.");

const ROWS_AT_ONCE = 500;

type Piece =
  | { kind: "head"; head: Head }
  | { kind: "rows"; table: Table; lines: string[] }
  | { kind: "foot"; sums: Sums };

// Node's own readline also breaks lines at U+2028, which may stand in a person's text.
async function* linesOf(text: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = "";
  text.setEncoding("utf8");
  for await (const chunk of text) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Reads a backup piece by piece. Throws a Problem at the first place that is not as it must be. */
export async function* readPieces(path: string): AsyncGenerator<Piece> {
  const source = createReadStream(path);
  const text = source.pipe(createGunzip());
  // A pipe does not carry the fault of its source on.
  source.on("error", (error) => text.destroy(error));
  let head: Head | undefined;
  let current: Table | undefined;
  let lines: string[] = [];
  try {
    for await (const line of linesOf(text)) {
      if (line.startsWith("[")) {
        if (!current) throw damaged(path, "A row stands outside of a table.");
        lines.push(line);
        if (lines.length < ROWS_AT_ONCE) continue;
      }
      if (current && lines.length > 0) yield { kind: "rows", table: current, lines };
      lines = [];
      if (line.startsWith("[")) continue;
      const said: unknown = JSON.parse(line);
      if (!head) {
        head = headSchema.parse(said);
        yield { kind: "head", head };
      } else if (typeof said === "object" && said !== null && "table" in said) {
        current = head.tables.find(({ name }) => name === said.table);
        if (!current) throw damaged(path, "It has rows of a table that it does not name.");
      } else {
        yield { kind: "foot", sums: footSchema.parse(said).sums };
        return;
      }
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged(path, reasonOf(error));
  } finally {
    source.destroy();
  }
  throw damaged(path, "Its end is missing.");
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT") return "There is no such file.";
  if (code === "Z_DATA_ERROR") return "It is not gzipped, or its bytes were changed.";
  if (code === "Z_BUF_ERROR") return "Its end is missing.";
  return code === "" ? "A line of it is not what a backup has there." : `It cannot be read (${code}).`;
}

/** Reads a whole backup and adds it up anew. Throws a Problem when it is not whole. */
export async function checkFile(path: string): Promise<{ head: Head; sums: Sums }> {
  const adders = new Map<string, Adder>();
  let head: Head | undefined;
  for await (const piece of readPieces(path)) {
    if (piece.kind === "head") {
      head = piece.head;
      for (const { name } of head.tables) adders.set(name, new Adder());
    }
    if (piece.kind === "rows") for (const line of piece.lines) adders.get(piece.table.name)?.add(line);
    if (piece.kind === "foot" && head) {
      const sums = Object.fromEntries([...adders].map(([name, adder]) => [name, adder.sum()]));
      const other = differing(sums, piece.sums);
      if (other.length > 0) throw damaged(path, `Its rows are not those that were saved, in ${other.join(", ")}.`);
      return { head, sums };
    }
  }
  throw damaged(path, "Its end is missing.");
}
