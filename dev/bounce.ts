// npm run bounce [-- THE-ADDRESS-IT-CAME-TO] < mail
// npm run bounce -- --use-again office@example.gov
// For a mail server that pipes what comes back into a program. Ends with 75 when the mail should be brought again later.
import { parseArgs } from "node:util";
import { closeConnections } from "@/lib/db";
import { MOST_BYTES } from "@/lib/delivery/channels/email/returned-mail";
import { recordBounce } from "@/lib/delivery/record-bounces";
import { clock } from "@/lib/env";
import { restoreAddress } from "@/lib/supporters/addresses/restore-address";
import { explain, Problem, say } from "./bootstrap/steps.mjs";
import { addressOf } from "./postgres/server";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings } from "./settings";

/** By sysexits.h, as mail servers read it: keep the mail and try again. */
const TRY_AGAIN = 75;

/** What is piped in, its end left out when it is long: why a mail came back stands at its beginning. */
async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    // The rest is still read, so that whoever writes it is not cut off.
    if (size < MOST_BYTES) chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES);
}

try {
  const { values, positionals } = parseArgs({ options: { "use-again": { type: "string" } }, allowPositionals: true });
  const root = process.cwd();
  loadEnvFile(root);
  const settings = readSettings(process.env, root);
  const url = settings.databaseUrl ?? addressOf(settings.dataFolder, settings.ports.postgres);
  Object.assign(process.env, productEnvironment(process.env, settings, url));
  const again = values["use-again"];
  if (again !== undefined) {
    const wasGivenUp = await restoreAddress(again);
    console.log(wasGivenUp ? "The address is used again." : "The address was not given up.");
  } else {
    // Postfix names the address in the environment of what it pipes into.
    const arrivedAt = positionals[0] ?? process.env.ORIGINAL_RECIPIENT;
    console.log(await recordBounce(await readInput(), clock(), arrivedAt));
  }
} catch (error) {
  const remedy = "Start Redress first, with the same settings: its database has to run.";
  say(error instanceof Problem ? error : explain("The mail was not taken in.", error, remedy));
  process.exitCode = TRY_AGAIN;
} finally {
  await closeConnections();
}
