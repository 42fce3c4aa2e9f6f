import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";
import { type Figure, figure, median } from "./figure";

const ROUNDS = 7;
const LIMIT_MS = 200;
const PAGES = 20;
const WORDS_A_PAGE = 500;

const SENTENCE =
  "The town has asked for a bridge since the flood, and each year the answer was that the money had gone elsewhere.";

/** A page of prose with two asks and as many sources, of the length of a printed page. */
function page(number: number): string {
  const sentences = Math.floor((WORDS_A_PAGE - 60) / SENTENCE.split(" ").length);
  const prose = Array.from(
    { length: sentences },
    (_, at) => `${SENTENCE}${at % 8 === 0 ? `<sup>${number}</sup>` : ""}`,
  );
  const paragraphs = [prose.slice(0, 8), prose.slice(8, 16), prose.slice(16)].map((part) => part.join(" "));
  return [
    `## Part ${number}`,
    ...paragraphs,
    `- **Cosponsor S. ${number}, by Senator Ada Rivers, and H.R. ${number}, by Rep. Bo Hill**, to build it.`,
    `- **In the House, hold a hearing** on part ${number}. **In the Senate, introduce** an effort like part ${number}.`,
  ].join("\n\n");
}

const source = (number: number): string =>
  `<sup>${number}</sup> Rivers, Ada, *Report ${number} on the Bridge*, Valley Press, March ${(number % 28) + 1}, 2024`;

/** Reading a long brief: from the bytes of a file to the proposals, with the shipped record. */
export async function bench(): Promise<Figure[]> {
  const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
  const text = ["# The Bridge", ...numbers.map(page), ...numbers.map(source)].join("\n\n");
  const bytes = new TextEncoder().encode(text);
  const took: number[] = [];
  const asks = 4 * PAGES;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const read = await readBriefFile(bytes, "brief.md");
    const found = read.ok ? importBrief(read.value.text, shippedContext()).asks.length : 0;
    took.push(performance.now() - began);
    if (found !== asks) throw new Error(`the brief has ${asks} asks, and ${found} were found`);
  }
  return [figure("brief: importing 20 pages", median(took), "ms", LIMIT_MS, "goal")];
}
