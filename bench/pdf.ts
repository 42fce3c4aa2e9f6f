import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import { type Figure, figure, median } from "./figure";
import { sampleInput } from "./sample-letter";

const ROUNDS = 5;
const SHEETS = 200;
const GOAL_PER_SECOND = 400;
const EMPTY_PAGE = `#set page(width: 8.5in, height: 11in)
#set text(font: "Noto Serif", fallback: false)
#sys.inputs.number`;

function rate(work: (index: number) => void, round: number): number {
  const start = performance.now();
  for (let index = 0; index < SHEETS; index++) work(round * SHEETS + index);
  return (SHEETS / (performance.now() - start)) * 1_000;
}

/** Letters as PDF on one core: of one page and of two, beside the same compiler setting nothing but a number. */
export async function bench(): Promise<Figure[]> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles() }] });
  const empty = (index: number) => {
    compiler.pdf({ mainFileContent: EMPTY_PAGE, inputs: { number: String(index) } });
    if (index % 50 === 0) compiler.evictCache(5);
  };
  const short = Array.from({ length: SHEETS * ROUNDS }, (_, index) => composeLetter(sampleInput(index)));
  const long = short.map((letter) => ({ ...letter, ownWords: Array(16).fill(letter.ownWords).join("\n\n") }));
  const rates = { short: [] as number[], long: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.short.push(rate((index) => void renderLetterPdf(short[index] as (typeof short)[number]), round));
    rates.long.push(rate((index) => void renderLetterPdf(long[index] as (typeof long)[number]), round));
    rates.empty.push(rate(empty, round));
  }
  const limit = "the same compiler on an empty page";
  return [
    figure("pdf: a letter of one page", median(rates.short), "1/s", median(rates.empty), limit),
    figure("pdf: a letter of two pages", median(rates.long), "1/s", median(rates.empty), limit),
    figure("pdf: a letter of one page against the goal", median(rates.short), "1/s", GOAL_PER_SECOND, "goal"),
  ];
}
