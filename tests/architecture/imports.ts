// Reads the imports of a TypeScript file. The files are formatted by Biome, so a static import always starts its line;
// strings and JSX need no parser then. Type imports count: they couple files as much as values do.

/** One import as written: names are those asked for, "*" for all, "default" for the default. */
export type WrittenImport = { specifier: string | null; names: readonly string[] };

const CLAUSE = String.raw`((?:[\w$\s{},*]|//[^\n]*|/\*[\s\S]*?\*/)*?)`;
const STATIC = new RegExp(String.raw`^(?:import|export)\s+(?:type\s+)?${CLAUSE}\s*from\s*["']([^"']+)["']`, "gm");
const BARE = /^import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?:["'`]([^"'`$]+)["'`]\s*[,)])?/g;

function namesOf(clause: string): string[] {
  const plain = clause.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "");
  const braces = /\{([^}]*)\}/.exec(plain)?.[1] ?? "";
  const named = braces.split(",").map((name) =>
    name
      .trim()
      .replace(/^type\s+/, "")
      .replace(/\s+as\s+.*$/, ""),
  );
  const rest = plain
    .replace(/\{[^}]*\}/, "")
    .split(",")
    .map((part) => part.trim());
  return [
    ...named.filter((name) => name !== ""),
    ...rest.filter((part) => part !== "").map((part) => (part.startsWith("*") ? "*" : "default")),
  ];
}

/** Every static, re-exporting, bare and dynamic import of a file; a computed dynamic import has the specifier null. */
export function findImports(text: string): WrittenImport[] {
  const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, "");
  return [
    ...[...code.matchAll(STATIC)].map(([, clause = "", specifier = ""]) => ({ specifier, names: namesOf(clause) })),
    ...[...code.matchAll(BARE)].map(([, specifier = ""]) => ({ specifier, names: [] })),
    ...[...code.matchAll(DYNAMIC)].map(([, specifier]) => ({ specifier: specifier ?? null, names: ["*"] })),
  ];
}
