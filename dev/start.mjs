// `npm start`: from a bare clone to a running product, in one terminal. Runs on Node 20; see bootstrap.mjs.
import { say } from "./bootstrap/steps.mjs";
import { bootstrap, ensureBuilt, root } from "./bootstrap.mjs";

try {
  process.chdir(root);
  const began = Date.now();
  await bootstrap();
  const { register } = await import("tsx/esm/api");
  register();
  const { refuseSecondStart, up } = await import("./up.ts");
  refuseSecondStart(root);
  await ensureBuilt();
  process.exitCode = await up(root, began);
} catch (error) {
  say(error);
  process.exitCode = 1;
}
