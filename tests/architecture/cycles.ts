import type { SourceFile } from "./source-file";
import type { Violation } from "./violation";

/** Each circle of imports once, told from the file where the walk met it. */
export function findCycles(files: readonly SourceFile[]): Violation[] {
  const next = new Map(
    files.map((file) => [file.path, file.imports.flatMap(({ target }) => (target.kind === "own" ? target.path : []))]),
  );
  const done = new Set<string>();
  const trail: string[] = [];
  const found: Violation[] = [];

  const walk = (path: string): void => {
    if (done.has(path)) return;
    const start = trail.indexOf(path);
    if (start !== -1) {
      const circle = [...trail.slice(start), path].join(" -> ");
      found.push({ path, message: `a circle of imports: ${circle}` });
      return;
    }
    trail.push(path);
    for (const each of next.get(path) ?? []) walk(each);
    trail.pop();
    done.add(path);
  };

  for (const { path } of files) walk(path);
  return found;
}
