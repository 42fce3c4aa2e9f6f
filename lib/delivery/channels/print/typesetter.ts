/**
 * The process that sets letters in type: transport.ts starts it and sends it sheets. It stands apart because the
 * compiler (0.6.0) ends its whole process on some texts, mostly odd mixtures of right-to-left letters; here that costs
 * one sheet and not the web server. Node runs this file as it is, so it imports nothing of ours. Arguments: font files.
 */
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The compiler keeps what it has laid out; unless told to forget, it grows with every letter. */
const SHEETS_BETWEEN_EVICTIONS = 50;
const KEEP_GENERATIONS = 5;

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: process.argv.slice(2) }] });
/**
 * Where a sheet reads what it says: a file that is never on disk. Given as `inputs` it would be part of the standard library,
 * which the compiler then makes anew for each letter (300 letters a second instead of 440, 2026-11-23, 2 cores).
 */
const PRINT = join(process.cwd(), "print.json");
let sheetsMade = 0;

process.on("message", ({ sheet, print }: { sheet: string; print: string }) => {
  compiler.mapShadow(PRINT, Buffer.from(print));
  const pdf = compiler.pdf({ mainFileContent: sheet });
  sheetsMade++;
  if (sheetsMade % SHEETS_BETWEEN_EVICTIONS === 0) compiler.evictCache(KEEP_GENERATIONS);
  process.send?.(pdf);
});
process.on("disconnect", () => process.exit());
