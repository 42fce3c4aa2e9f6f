// Returned mails as servers write them, with the letter's own addresses put in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { returnPathOf } from "@/lib/shared/return-path";

export const SECRET = "a secret of the tests, known to all";
export const LETTER = "019aa0f4-7c1e-7abc-9def-0123456789ab";
const DOMAIN = "letters.example.org";

export const RETURN_PATH = returnPathOf(LETTER, SECRET, DOMAIN);

const folder = join(import.meta.dirname, "bounces");

const placesOf = (id: string): Record<string, string> => ({
  "{{return-path}}": returnPathOf(id, SECRET, DOMAIN),
  "{{forged-path}}": returnPathOf(id, "the secret of somebody else, who guesses", DOMAIN),
  "{{message-id}}": `letter.${id}@${DOMAIN}`,
});

/** Whom the samples say that the mail was sent to. */
export const SENT_TO = "office@member.example";

/** The bytes of a sample as they come over the line, about a mail that is known by an id and went to an address. */
export function bounceSample(name: string, id = LETTER, sentTo = SENT_TO): Buffer {
  const places = placesOf(id);
  const text = readFileSync(join(folder, `${name}.eml`), "utf8");
  const filled = text.replace(/\{\{[a-z-]+\}\}/g, (place) => places[place] ?? place);
  return Buffer.from(filled.replaceAll(SENT_TO, sentTo).replace(/\r?\n/g, "\r\n"));
}

export const bounceSampleNames = (): string[] => readdirSync(folder).map((name) => name.replace(/\.eml$/, ""));
