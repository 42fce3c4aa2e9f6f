// `node dev/run.mjs FILE ARGS...`: makes the clone ready, then runs a TypeScript file of ours.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { say } from "./bootstrap/steps.mjs";
import { bootstrap, root } from "./bootstrap.mjs";

const file = process.argv[2];
try {
  if (!file) throw new Error("Name the file to run: node dev/run.mjs FILE ARGS...");
  await bootstrap();
  const path = resolve(file);
  // The file finds itself as the program that runs, and its own arguments after it.
  process.argv.splice(1, 2, path);
  process.chdir(root);
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(path).href);
} catch (error) {
  say(error);
  process.exitCode = 1;
}
