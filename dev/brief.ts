// `npm run -s brief -- FILE`: what a written brief says, as JSON. Needs no database, no network and no settings.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const PROBLEMS = {
  empty: "There is no text in it.",
  too_large: "It is larger than ten megabytes.",
  too_long: "Its text is longer than 250,000 characters.",
  not_readable: "It is neither text, Markdown, HTML nor a Word document (.docx) that can be read.",
};

async function main([name]: string[]): Promise<number> {
  if (name === undefined) {
    console.error("Name the file to read: npm run -s brief -- FILE");
    return 2;
  }
  // npm changes to the project's folder; the name was given from where the person stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    console.error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const read = await readBriefFile(bytes, name);
  if (!read.ok) {
    console.error(`${name} cannot be read as a brief. ${PROBLEMS[read.problem]}`);
    return 1;
  }
  const { text: _, ...proposal } = importBrief(read.value.text, shippedContext());
  process.stdout.write(`${JSON.stringify(proposal, null, 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
