// `npm start`: from a bare clone to a running product, in one terminal. Runs on Node 20; see bootstrap.mjs.
import { say } from "./bootstrap/steps.mjs";
import { bootstrap, ensureBuilt, root } from "./bootstrap.mjs";

async function start() {
  process.chdir(root);
  const beganAt = Date.now();
  await bootstrap();
  const { register } = await import("tsx/esm/api");
  register();
  const { readyToStart, up } = await import("./up.ts");
  const settings = await readyToStart(root);
  await ensureBuilt();
  return up(root, settings, beganAt);
}

// npm's shell may be ended without telling us: then this process has another parent all at once.
const parent = process.ppid;
const followParent = () => process.ppid === parent || process.kill(process.pid, "SIGTERM");
if (process.env.npm_lifecycle_event) setInterval(followParent, 500).unref();

process.exit(
  await start().catch((error) => {
    say(error);
    return 1;
  }),
);
