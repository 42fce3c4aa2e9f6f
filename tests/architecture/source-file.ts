import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { findImports, type WrittenImport } from "./imports";

/** Where an import leads: into the repository, to a package, nowhere, or to a place only known when it runs. */
export type Target =
  | { kind: "own"; path: string }
  | { kind: "package"; name: string }
  | { kind: "missing"; specifier: string }
  | { kind: "computed" };

export type SourceFile = {
  /** from the top of the repository, with forward slashes */
  path: string;
  text: string;
  lines: number;
  imports: readonly (WrittenImport & { target: Target })[];
};

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const ENDINGS = ["", ".ts", ".tsx", ".json", ".mjs", "/index.ts", "/index.tsx"];

function resolve(root: string, from: string, specifier: string | null): Target {
  if (specifier === null) return { kind: "computed" };
  const isOwn = specifier.startsWith("@/") || specifier.startsWith(".");
  if (!isOwn) return { kind: "package", name: specifier };
  const base = specifier.startsWith("@/") ? specifier.slice(2) : posix.join(posix.dirname(from), specifier);
  // Made by `prisma generate`: absent from a fresh clone, and one thing whatever file of it is named.
  if (base.startsWith("lib/generated/")) return { kind: "own", path: base };
  const found = ENDINGS.map((ending) => base + ending).find((path) => isFile(join(root, path)));
  return found ? { kind: "own", path: found } : { kind: "missing", specifier };
}

/** Reads one file with its imports resolved. */
export function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const isCode = /\.tsx?$/.test(path);
  const imports = isCode ? findImports(text) : [];
  return {
    path,
    text,
    lines: text === "" ? 0 : text.replace(/\n$/, "").split("\n").length,
    imports: imports.map((each) => ({ ...each, target: resolve(root, path, each.specifier) })),
  };
}

/** Paths of all files beneath some folders of the repository, without what is generated. */
export function findFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => posix.join(posix.relative(root, entry.parentPath), entry.name)),
    )
    .filter((path) => !path.startsWith("lib/generated/"))
    .sort();
}
