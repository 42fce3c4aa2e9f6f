import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { envelopePrint, letterPrint } from "@/lib/delivery/channels/print/format";
import { ENVELOPE_SHEET, LETTER_SHEET } from "@/lib/delivery/channels/print/sheet";
import type { ComposedLetter } from "@/lib/letters/letter";

/** Letters and envelopes as PDF, made in this process: nothing leaves the machine. About 1 to 2 ms a letter. */

/** The compiler keeps what it has laid out; unless told to forget, it grows with every letter. */
const SHEETS_BETWEEN_EVICTIONS = 50;
const KEEP_GENERATIONS = 5;

let compiler: NodeCompiler | undefined;
let sheetsMade = 0;

function render(sheet: string, print: object): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles() }] });
  const pdf = compiler.pdf({ mainFileContent: sheet, inputs: { print: JSON.stringify(print) } });
  sheetsMade++;
  if (sheetsMade % SHEETS_BETWEEN_EVICTIONS === 0) compiler.evictCache(KEEP_GENERATIONS);
  return pdf;
}

/** The letter on US Letter, to be folded in a Z for a #10 window envelope. Throws only when the compiler is broken. */
export const renderLetterPdf = (letter: ComposedLetter): Uint8Array => render(LETTER_SHEET, letterPrint(letter));

/** A #10 envelope's face, for those without a window. */
export const renderEnvelopePdf = (addresses: { from: readonly string[]; to: readonly string[] }): Uint8Array =>
  render(ENVELOPE_SHEET, envelopePrint(addresses));
