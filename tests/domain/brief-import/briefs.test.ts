// Briefs of other causes, sides and habits of writing, with what a person finds in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import type { BriefProposal } from "@/lib/campaigns/brief-import/proposal";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const folder = join(import.meta.dirname, "briefs");
const briefs = readdirSync(folder).filter((name) => !name.endsWith(".json"));
const context = shippedContext();

async function proposalOf(name: string): Promise<BriefProposal> {
  const read = await readBriefFile(readFileSync(join(folder, name)), name);
  if (!read.ok) throw new Error(read.problem);
  return importBrief(read.value.text, context);
}

const asWords = ({ asks }: BriefProposal): string[] =>
  asks.map(({ verb, chamber, measure, congress, sponsorNamed }) =>
    [verb, chamber ?? "-", measure && measure + (congress === context.congress ? "" : `/${congress}`), sponsorNamed]
      .filter(Boolean)
      .join(" "),
  );

describe.each(briefs)("%s", (name) => {
  const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, ".json")), "utf8"));

  test("title and sections", async () => {
    const { title, sections } = await proposalOf(name);
    expect(title).toBe(expected.title);
    expect(sections.map(({ heading }) => heading)).toEqual(expected.sections);
  });

  test("asks", async () => expect(asWords(await proposalOf(name))).toEqual(expected.asks));

  test("sources", async () => {
    if (!expected.sources) return;
    const { sources } = await proposalOf(name);
    const shown = sources.map(({ n, author, title, publisher, date, citedIn }) => ({
      n,
      author,
      title,
      publisher,
      date,
      citedIn,
    }));
    expect(shown).toEqual(expected.sources);
  });

  test("corrections", async () => {
    const { corrections } = await proposalOf(name);
    expect(corrections.map(({ cited, suggestion }) => `${cited} -> ${suggestion ?? "?"}`)).toEqual(
      expected.corrections,
    );
  });
});
