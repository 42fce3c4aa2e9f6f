/**
 * The process that sets letters in type: transport.ts starts it and sends it sheets. It stands apart because the
 * compiler (0.6.0) ends its whole process on some texts, mostly odd mixtures of right-to-left letters; here that costs
 * one sheet and not the web server. Node runs this file as it is, so it imports nothing of ours. Arguments: font files.
 */
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The compiler keeps what it has laid out; unless told to forget, it grows with every letter. */
const SHEETS_BETWEEN_EVICTIONS = 50;
const KEEP_GENERATIONS = 5;

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: process.argv.slice(2) }] });
let sheetsMade = 0;

process.on("message", ({ sheet, print }: { sheet: string; print: string }) => {
  const pdf = compiler.pdf({ mainFileContent: sheet, inputs: { print } });
  sheetsMade++;
  if (sheetsMade % SHEETS_BETWEEN_EVICTIONS === 0) compiler.evictCache(KEEP_GENERATIONS);
  process.send?.(pdf);
});
process.on("disconnect", () => process.exit());
