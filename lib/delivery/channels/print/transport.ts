import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { BatchOptions, Pile } from "@/lib/delivery/channels/print/batch-format";
import { batchPrint, envelopesPrint, labelsPrint } from "@/lib/delivery/channels/print/batch-format";
import { BATCH_SHEET, ENVELOPES_SHEET, LABEL_SHEET } from "@/lib/delivery/channels/print/batch-sheet";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { envelopePrint, letterPrint } from "@/lib/delivery/channels/print/format";
import { asTyped, plainScriptsOnly, type Simplify } from "@/lib/delivery/channels/print/runs";
import { ENVELOPE_SHEET, LETTER_SHEET } from "@/lib/delivery/channels/print/sheet";
import type { ComposedLetter } from "@/lib/letters/letter";

/**
 * Letters and envelopes as PDF. They are made by a process of our own (typesetter.ts), one after the other in the order
 * asked for; nothing leaves the machine. About 1 to 2 ms a letter, 100 ms more for the first.
 */

type Job = { sheet: string; print: string; resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

type SetInType = (sheet: string, print: object) => Promise<Uint8Array>;

/** Even a letter of 20,000 characters takes a tenth of a second; who takes longer is stuck. */
const STUCK_AFTER_MS = 15_000;
/** The largest batch, of 500 letters, takes a few seconds. */
const BATCH_STUCK_AFTER_MS = 120_000;

/** A typesetter and what waits for it. The process starts with the first sheet and anew after one that ended it. */
function startLine(stuckAfterMs: number): { setInType: SetInType; stop: () => void } {
  /** Asked for and not yet made; the typesetter works on the first. */
  const jobs: Job[] = [];
  let typesetter: ChildProcess | undefined;
  let watch: NodeJS.Timeout | undefined;

  /** A web server may stop while the typesetter idles, but not while somebody waits for a letter. */
  function keepAlive(child: ChildProcess): void {
    clearTimeout(watch);
    if (jobs.length > 0) {
      child.channel?.ref();
      watch = setTimeout(() => child.kill("SIGKILL"), stuckAfterMs);
    } else {
      child.channel?.unref();
    }
  }

  function startTypesetter(): ChildProcess {
    // Asked for at run time: a bundler that saw the call would take the file and its fonts into the server's code.
    const { fork } = process.getBuiltinModule("node:child_process");
    const child = fork(join(process.cwd(), "lib/delivery/channels/print/typesetter.ts"), fontFiles(), {
      serialization: "advanced",
      execArgv: [],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.unref();
    child.on("message", (pdf: Uint8Array) => {
      jobs.shift()?.resolve(pdf);
      keepAlive(child);
    });
    child.on("error", () => child.kill("SIGKILL"));
    child.on("exit", () => {
      if (typesetter === child) typesetter = undefined;
      jobs.shift()?.reject(new Error("the typesetter ended while making a sheet"));
      if (jobs.length > 0) for (const job of jobs) send(job);
      else clearTimeout(watch);
    });
    return child;
  }

  function send({ sheet, print }: Job): void {
    typesetter ??= startTypesetter();
    typesetter.send({ sheet, print });
    keepAlive(typesetter);
  }

  return {
    setInType: (sheet, print) =>
      new Promise((resolve, reject) => {
        const job = { sheet, print: JSON.stringify(print), resolve, reject };
        jobs.push(job);
        send(job);
      }),
    stop: () => typesetter?.disconnect(),
  };
}

const { setInType } = startLine(STUCK_AFTER_MS);

/**
 * Tries twice, since a typesetter may also be ended from outside. A text that it cannot take is then set without the
 * scripts that it may stumble over; what is left out is named at the foot of the letter.
 */
const render = (sheet: string, printOf: (simplify: Simplify) => object): Promise<Uint8Array> =>
  setInType(sheet, printOf(asTyped))
    .catch(() => setInType(sheet, printOf(asTyped)))
    .catch(() => setInType(sheet, printOf(plainScriptsOnly)));

/** The letter on US Letter, to be folded in a Z for a #10 window envelope. Rejects only when no typesetter will start. */
export const renderLetterPdf = (letter: ComposedLetter): Promise<Uint8Array> =>
  render(LETTER_SHEET, (simplify) => letterPrint(letter, simplify));

/** A #10 envelope's face, for those without a window. */
export const renderEnvelopePdf = (addresses: { from: readonly string[]; to: readonly string[] }): Promise<Uint8Array> =>
  render(ENVELOPE_SHEET, (simplify) => envelopePrint(addresses, simplify));

/** One large document by a typesetter of its own: nobody's letter waits for it, and its memory is given back. */
export async function setApart(sheet: string, print: object): Promise<Uint8Array> {
  const line = startLine(BATCH_STUCK_AFTER_MS);
  try {
    return await line.setInType(sheet, print);
  } finally {
    line.stop();
  }
}

/**
 * All letters of some offices in one file: for each a cover sheet, its letters and, to be brought by hand, a slip. When the
 * typesetter stumbles, each letter is tried by itself, and those that it cannot take are set without the scripts that it
 * stumbles over. Rejects only when no typesetter will start.
 */
export async function renderBatchPdf(piles: readonly Pile[], options: BatchOptions): Promise<Uint8Array> {
  try {
    return await setApart(BATCH_SHEET, batchPrint(piles, options));
  } catch {
    const simplified = new Map<ComposedLetter, Simplify>();
    for (const { letter } of piles.flatMap(({ letters }) => letters)) {
      const takes = await setInType(LETTER_SHEET, letterPrint(letter)).then(
        () => true,
        () => false,
      );
      if (!takes) simplified.set(letter, plainScriptsOnly);
    }
    return setApart(
      BATCH_SHEET,
      batchPrint(piles, options, (letter) => simplified.get(letter) ?? asTyped),
    );
  }
}

/** #10 envelopes for the same letters, without a window, a page each, in the order of the pile. */
export const renderEnvelopesPdf = (piles: readonly Pile[], options: BatchOptions): Promise<Uint8Array> =>
  setApart(ENVELOPES_SHEET, envelopesPrint(piles, options)).catch(() =>
    setApart(ENVELOPES_SHEET, envelopesPrint(piles, options, plainScriptsOnly)),
  );

/** Labels for the same letters, 30 a sheet, in the order of the pile. */
export const renderLabelsPdf = (piles: readonly Pile[], options: BatchOptions): Promise<Uint8Array> =>
  setApart(LABEL_SHEET, labelsPrint(piles, options));
