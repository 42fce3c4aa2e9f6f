// The guard of the house: deny by default. It reads files and knows nothing of what they do.
import { checkAmbient } from "./ambient-rules";
import { findCycles } from "./cycles";
import { checkEnvKeys } from "./env-keys";
import { checkImports } from "./import-rules";
import { checkName } from "./name-rules";
import { checkPackages } from "./package-rules";
import { roleOf, roleOfPath } from "./roles";
import { checkSizes, measureSizes, type Sizes } from "./size-rules";
import { findFiles, readSourceFile, type SourceFile } from "./source-file";
import { checkTopLevel } from "./top-level";
import type { Violation } from "./violation";

const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path);

/** Everything in a tree that breaks a rule of ARCHITECTURE.md, and how long its files are. */
export function inspect(root: string): { violations: Violation[]; sizes: Sizes } {
  const paths = findFiles(root, ["app", "components", "lib"]);
  const files = paths.map((path) => readSourceFile(root, path));
  const product = files.filter((file) => isCode(file.path));
  const tools = findFiles(root, ["dev", "bench"])
    .filter(isCode)
    .map((path) => readSourceFile(root, path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const resolveRole = (path: string) => {
    const file = byPath.get(path);
    return file ? roleOf(file) : roleOfPath(path);
  };

  const checkFile = (file: SourceFile): Violation[] => {
    const role = roleOf(file);
    if (role === null) return [{ path: file.path, message: "has no role: see the table in ARCHITECTURE.md" }];
    return [...checkImports(file, role, resolveRole), ...checkPackages(file, role), ...checkAmbient(file, role)];
  };

  return {
    violations: [
      ...paths.flatMap(checkName),
      ...files.flatMap(checkFile),
      ...findCycles(files),
      ...checkSizes([...product, ...tools], product),
      ...checkTopLevel(root),
      ...checkEnvKeys(root),
    ],
    sizes: measureSizes(product),
  };
}
