import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Violation } from "./violation";

const ALLOWED = new Set([
  // the tree of ARCHITECTURE.md
  ...["app", "components", "lib", "messages", "prisma", "dev", "bench", "deploy", "tests", "docs", "public", ".ci"],
  // what a reader opens first
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".env.example"],
  // settings that their tools look for at the top
  ...[".git", ".gitignore", ".gitattributes", ".dockerignore", ".github", ".editorconfig", ".nvmrc", ".npmrc"],
  ...[
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "biome.json",
    "knip.json",
    "next.config.js",
    "prisma.config.ts",
  ],
  ...["vitest.config.ts", "playwright.config.ts", "instrumentation.ts", "proxy.ts"],
]);

function ignored(root: string): Set<string> {
  const path = join(root, ".gitignore");
  if (!existsSync(path)) return new Set();
  const lines = readFileSync(path, "utf8").split("\n");
  return new Set(lines.map((line) => line.trim().replace(/^\/|\/$/g, "")).filter((line) => line !== ""));
}

/** Entries at the top of the repository that stand neither in the tree of ARCHITECTURE.md nor in .gitignore. */
export function checkTopLevel(root: string): Violation[] {
  const ignoredNames = ignored(root);
  return readdirSync(root)
    .filter((name) => !ALLOWED.has(name) && !ignoredNames.has(name) && !name.endsWith(".tsbuildinfo"))
    .map((path) => ({ path, message: "has no place at the top of the repository" }));
}
