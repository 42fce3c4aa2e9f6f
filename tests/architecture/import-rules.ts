// Who may import what: the table of ARCHITECTURE.md, in full. What is not listed is refused.
import { conceptOf, isLater } from "./concepts";
import type { Role } from "./roles";
import type { SourceFile } from "./source-file";
import type { Violation } from "./violation";

const PURE: readonly Role[] = ["shared file", "pure file", "table", "message catalog"];
const READING: readonly Role[] = [...PURE, "job catalog", "env", "db", "log"];

const MAY_IMPORT: Record<Role, readonly Role[]> = {
  "shared file": ["shared file"],
  "job catalog": ["shared file"],
  env: ["shared file"],
  log: ["shared file", "env", "log"],
  db: ["shared file", "env", "log", "generated code"],
  auth: [...READING, "store", "views", "transport"],
  "pure file": PURE,
  store: [...READING, "store"],
  views: [...READING, "store", "views"],
  transport: [...READING, "transport"],
  "job queue": READING,
  "use case": [...READING, "store", "views", "transport", "job queue"],
  "job worker": [...PURE, "job catalog", "env", "log", "views", "use case"],
  app: [...PURE, "env", "log", "auth", "views", "use case", "app", "component", "style"],
  component: ["shared file", "pure file", "component", "style"],
  table: [],
  style: [],
  "message catalog": [],
  "generated code": [],
};

/** What may be taken from lib/db.ts: a use case opens a transaction, and only data access sees Prisma's types. */
const FROM_DB: Partial<Record<Role, readonly string[]>> = {
  "use case": ["inTransaction", "Db"],
  transport: ["Db"],
};

type Resolve = (path: string) => Role | null;

function findFault(
  file: SourceFile,
  role: Role,
  path: string,
  names: readonly string[],
  roleOf: Resolve,
): string | null {
  const target = roleOf(path);
  if (target === null) return `imports ${path}, which has no role`;
  if (!MAY_IMPORT[role].includes(target)) return `${role} may not import ${target}: ${path}`;

  const from = conceptOf(file.path);
  const to = conceptOf(path);
  if (from && to && isLater(to, from)) return `${from} comes before ${to} and may not import ${path}`;
  if (target === "table" && from !== to) return `only ${to} itself reads the table ${path}`;

  const allowed = target === "db" ? FROM_DB[role] : undefined;
  const excess = allowed && names.filter((name) => !allowed.includes(name));
  if (excess && excess.length > 0)
    return `${role} takes only ${allowed.join(", ")} from ${path}, not ${excess.join(", ")}`;
  return null;
}

/** The imports of one file that lead where its role may not go. */
export function checkImports(file: SourceFile, role: Role, roleOf: Resolve): Violation[] {
  return file.imports.flatMap(({ target, names }) => {
    if (target.kind === "package") return [];
    if (target.kind === "computed")
      return { path: file.path, message: "imports a path that is only known when it runs" };
    if (target.kind === "missing")
      return { path: file.path, message: `imports ${target.specifier}, which does not exist` };
    const message = findFault(file, role, target.path, names, roleOf);
    return message ? { path: file.path, message } : [];
  });
}
