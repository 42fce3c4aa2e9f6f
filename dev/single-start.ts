// One start at a time in a data folder: two would write to one database.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "./bootstrap/steps.mjs";
import { isRunning } from "./processes";

const markOf = (dataFolder: string): string => join(dataFolder, "running.json");

type Mark = { pid: number; url: string };

function readMark(path: string): Mark | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Mark;
  } catch {
    // Written halfway by a start that was ended by force: worth as much as none.
    return null;
  }
}

/** Throws a Problem when a start runs on this folder. Answers whether one left its mark, ended by force. */
export function refuseSecondStart(dataFolder: string): boolean {
  const path = markOf(dataFolder);
  if (!existsSync(path)) return false;
  const mark = readMark(path);
  if (!mark || mark.pid === process.pid || !isRunning(mark.pid, "start.mjs")) return true;
  const remedy = `Open ${mark.url}, or end it first with Ctrl-C in its terminal (or: kill ${mark.pid}).`;
  throw new Problem(`Redress runs here already (process ${mark.pid}).`, remedy);
}

/** Leaves the mark of this start. Answers what takes it away. */
export function markStart(dataFolder: string, url: string): () => void {
  const path = markOf(dataFolder);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ pid: process.pid, url }));
  return () => rmSync(path, { force: true });
}
