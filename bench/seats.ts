import { execFileSync } from "node:child_process";
import { seatsOfZip } from "@/lib/districts/zip-seats";
import { type Figure, figure, median, perSecond } from "./figure";

const ZIPS = ["01060", "10001", "78701", "99501", "20001", "00901", "94110", "60614", "33101", "96799"];

// The peer: the same answers in a plain Map, which knows nothing of prefixes, territories or split ZIPs.
const plain = new Map(ZIPS.map((zip) => [zip, seatsOfZip(zip)]));

const zipAt = (round: number): string => ZIPS[round % ZIPS.length] as string;

/** Time and memory of loading the tables, measured in a process of its own, beside a process that loads nothing. */
function loadCost(): { ms: number; mb: number } {
  const script = `
    const before = process.memoryUsage().rss; const start = performance.now();
    const { seatsOfZip } = await import("./lib/districts/zip-seats.ts");
    const { directory } = await import("./lib/legislators/directory.ts");
    seatsOfZip("01060"); directory().findSeat("MA-2");
    console.log(JSON.stringify({ ms: performance.now() - start, mb: (process.memoryUsage().rss - before) / 2 ** 20 }));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Seat look-up by ZIP in process, and what loading the tables costs. */
export async function bench(): Promise<Figure[]> {
  const ours = perSecond((round) => seatsOfZip(zipAt(round)));
  const peer = perSecond((round) => plain.get(zipAt(round)));
  const loads = Array.from({ length: 5 }, loadCost);
  return [
    figure("seats: look-up by ZIP", ours, "1/s", peer, "a plain Map.get of ten ZIPs"),
    figure("seats: look-up by ZIP against the goal", ours, "1/s", 1_000_000, "goal"),
    figure("seats: tables loaded", median(loads.map(({ ms }) => ms)), "ms", 150, "goal, at most"),
    figure("seats: memory of the tables", median(loads.map(({ mb }) => mb)), "MB", 30, "goal, at most"),
  ];
}
