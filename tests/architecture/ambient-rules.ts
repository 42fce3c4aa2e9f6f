// What a file takes from its surroundings without an import: the environment, the clock, chance, the network.
import type { Role } from "./roles";
import type { SourceFile } from "./source-file";
import type { Violation } from "./violation";

const AMBIENT: { pattern: RegExp; message: string; forbiddenTo: (role: Role, path: string) => boolean }[] = [
  {
    pattern: /\bprocess\.env\b/,
    message: "reads process.env: only lib/env.ts does",
    forbiddenTo: (role) => role !== "env",
  },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(/,
    message: "reads the machine's clock: have the time passed in",
    forbiddenTo: (role, path) => role === "pure file" || (role === "shared file" && path !== "lib/shared/clock.ts"),
  },
  {
    pattern: /\bMath\.random\(/,
    message: "draws a random number: have the seed passed in",
    forbiddenTo: (role) => role === "pure file",
  },
  {
    pattern: /(?<![\w.])fetch\(/,
    message: "calls the network: that is a transport's work",
    forbiddenTo: (role) => role !== "transport" && role !== "component",
  },
];

const withoutComments = (text: string): string =>
  text.replace(/^\s*(?:\/\/|\/\*|\*).*$/gm, "").replace(/\s\/\/ .*$/gm, "");

/** What a file takes from its surroundings though its role may not. */
export function checkAmbient(file: SourceFile, role: Role): Violation[] {
  const code = withoutComments(file.text);
  return AMBIENT.filter(({ pattern, forbiddenTo }) => forbiddenTo(role, file.path) && pattern.test(code)).map(
    ({ message }) => ({ path: file.path, message }),
  );
}
