// `npm run check`: format, lint, types, dead code, architecture and domain tests, in under a minute.

import { say } from "./bootstrap/steps.mjs";
import { bootstrap } from "./bootstrap.mjs";
import { runChecks } from "./checks/checks.mjs";
import { sum } from "./checks/tally.mjs";

try {
  await bootstrap();
  process.exitCode = sum(await runChecks()).failed === 0 ? 0 : 1;
} catch (error) {
  say(error);
  process.exitCode = 1;
}
