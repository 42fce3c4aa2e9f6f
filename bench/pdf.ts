import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { ComposedLetter } from "@/lib/letters/letter";
import { type Figure, figure, median } from "./figure";
import { sampleInput } from "./sample-letter";

const ROUNDS = 5;
const SHEETS = 200;
const GOAL_PER_SECOND = 400;
const EMPTY_PAGE = `#set page(width: 8.5in, height: 11in)
#set text(font: "Noto Serif", fallback: false)
#sys.inputs.number`;

/** Sheets a second: all of a round are asked for at once. */
async function rate(work: (index: number) => unknown, round: number): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: SHEETS }, (_, index) => work(round * SHEETS + index)));
  return (SHEETS / (performance.now() - start)) * 1_000;
}

/** Letters as PDF from one typesetter: of one page and of two, beside the bare compiler setting nothing but a number. */
export async function bench(): Promise<Figure[]> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles() }] });
  const empty = (index: number) => {
    compiler.pdf({ mainFileContent: EMPTY_PAGE, inputs: { number: String(index) } });
    if (index % 50 === 0) compiler.evictCache(5);
  };
  const short = Array.from({ length: SHEETS * ROUNDS }, (_, index) => composeLetter(sampleInput(index)));
  const long = short.map((letter) => ({ ...letter, ownWords: Array(16).fill(letter.ownWords).join("\n\n") }));
  const print = (letters: ComposedLetter[]) => (index: number) => renderLetterPdf(letters[index] as ComposedLetter);
  const rates = { short: [] as number[], long: [] as number[], empty: [] as number[] };
  await renderLetterPdf(composeLetter(sampleInput(-1)));
  for (let round = 0; round < ROUNDS; round++) {
    rates.short.push(await rate(print(short), round));
    rates.long.push(await rate(print(long), round));
    rates.empty.push(await rate(empty, round));
  }
  const limit = "the same compiler on an empty page";
  return [
    figure("pdf: a letter of one page", median(rates.short), "1/s", median(rates.empty), limit),
    figure("pdf: a letter of two pages", median(rates.long), "1/s", median(rates.empty), limit),
    figure("pdf: a letter of one page against the goal", median(rates.short), "1/s", GOAL_PER_SECOND, "goal"),
  ];
}
