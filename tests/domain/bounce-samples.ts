// Returned mails as servers write them, with the letter's own addresses put in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { returnPathOf } from "@/lib/delivery/channels/email/return-path";

export const SECRET = "a secret of the tests, known to all";
export const LETTER = "019aa0f4-7c1e-7abc-9def-0123456789ab";
const DOMAIN = "letters.example.org";

export const RETURN_PATH = returnPathOf(LETTER, SECRET, DOMAIN);

const folder = join(import.meta.dirname, "bounces");

const PLACES: Record<string, string> = {
  "{{return-path}}": RETURN_PATH,
  "{{forged-path}}": returnPathOf(LETTER, "the secret of somebody else, who guesses", DOMAIN),
  "{{message-id}}": `letter.${LETTER}@${DOMAIN}`,
};

/** The bytes of a sample as they come over the line. */
export function bounceSample(name: string): Buffer {
  const text = readFileSync(join(folder, `${name}.eml`), "utf8");
  const filled = text.replace(/\{\{[a-z-]+\}\}/g, (place) => PLACES[place] ?? place);
  return Buffer.from(filled.replace(/\r?\n/g, "\r\n"));
}

export const bounceSampleNames = (): string[] => readdirSync(folder).map((name) => name.replace(/\.eml$/, ""));
