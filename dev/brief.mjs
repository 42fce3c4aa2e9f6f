// `npm run -s brief -- FILE`: runs dev/brief.ts. Its answer alone goes to standard output, so what a bare clone has to
// install first is told on standard error.

import { say } from "./bootstrap/steps.mjs";
import { ensureInstalled, ensureNode24 } from "./bootstrap.mjs";

const { stdout, stderr } = process;
const write = stdout.write;
try {
  stdout.write = stderr.write.bind(stderr);
  await ensureNode24();
  await ensureInstalled();
  stdout.write = write;
  const { register } = await import("tsx/esm/api");
  register();
  await import("./brief.ts");
} catch (error) {
  stdout.write = write;
  say(error);
  process.exitCode = 1;
}
