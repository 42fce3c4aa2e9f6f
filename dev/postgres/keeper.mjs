// Runs Postgres and passes on the wish to end as SIGINT, "fast shutdown": at SIGTERM Postgres would wait for every
// client to leave. On the leash (leash.mjs), so that Postgres ends even when the starter was ended by force.
import { spawn } from "node:child_process";

const [account, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { ...JSON.parse(account), cwd: "/", stdio: "inherit" });
const EMERGENCY_AFTER_MS = 10_000;

process.on("SIGTERM", () => {
  child.kill("SIGINT");
  setTimeout(() => child.kill("SIGQUIT"), EMERGENCY_AFTER_MS).unref();
});
child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));
