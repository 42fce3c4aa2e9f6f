import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLValidationResult } from "xmllint-wasm";
import { batched } from "@/lib/shared/batch";
import type { Chamber } from "./chamber";

const readSchema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, name), "utf8"),
});

// A run of xmllint takes a tenth of a second to begin and hardly more for a hundred documents, so those that come
// together are read together.
const DOCUMENTS_A_RUN = 100;
const MEMORY_PAGES = 1_024;

function checkIn(chamber: Chamber): (xml: string) => Promise<string[]> {
  const schema = readSchema(`${chamber}.rng`);
  const preload = readSchema("message.rng");
  const check = async (documents: string[]): Promise<string[][]> => {
    const xml = documents.map((contents, i) => ({ fileName: `message-${i}.xml`, contents }));
    const limits = { initialMemoryPages: MEMORY_PAGES, maxMemoryPages: MEMORY_PAGES };
    const result = await validateXML({ xml, schema, preload, extension: "relaxng", ...limits });
    return xml.map(({ fileName }) => errorsOf(result, fileName));
  };
  return batched(check, { size: DOCUMENTS_A_RUN, inFlight: 1 });
}

function errorsOf({ errors, rawOutput }: XMLValidationResult, fileName: string): string[] {
  const own = errors.flatMap(({ loc, message }) => (loc?.fileName === fileName ? [inWords(message)] : []));
  const passed = rawOutput.split("\n").includes(`${fileName} validates`);
  return passed || own.length > 0 ? [...new Set(own)] : ["The document cannot be read"];
}

// "element Zip: Relax-NG validity error : ..." as the House says it.
function inWords(message: string): string {
  const element = /^element (\w+): Relax-NG/.exec(message)?.[1];
  return element
    ? `The '${element}' element is invalid`
    : message.replace(/^parser error : /, "The XML cannot be read: ");
}

const CHECKS: Record<Chamber, (xml: string) => Promise<string[]>> = {
  house: checkIn("house"),
  senate: checkIn("senate"),
};

/** What is wrong with a document for a chamber's system, in its words; empty when it is taken. */
export async function checkDocument(xml: string, chamber: Chamber): Promise<string[]> {
  if (/<!DOCTYPE/i.test(xml)) return ["A document type is not allowed"];
  return CHECKS[chamber](xml);
}
