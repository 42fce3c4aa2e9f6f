// Packages that reach the outside world belong to the one role that reaches it; pure files know only packages that compute.
import type { Role } from "./roles";
import type { SourceFile } from "./source-file";
import type { Violation } from "./violation";

const RESERVED: [RegExp, readonly Role[]][] = [
  [/^@prisma\/client(\/|$)/, ["db", "store", "views"]],
  [/^(@prisma\/|prisma(\/|$))/, ["db"]],
  [/^pg$/, ["db", "store"]],
  [/^graphile-worker$/, ["job worker"]],
  [/^(pino$|@opentelemetry\/)/, ["log"]],
  [/^nodemailer(\/|$)/, ["transport"]],
  [/^imapflow$/, ["transport"]],
  [/^@auth\//, ["auth"]],
  [/^@myriaddreamin\//, ["transport"]],
];

const PURE_ROLES: readonly Role[] = ["shared file", "pure file", "job catalog"];
const PURE_PACKAGES =
  /^(zod|liquidjs|uuid|node:crypto|node:path|use-intl(\/core)?|diff|flesch-kincaid|syllable|mailparser|mammoth|fast-xml-parser|unified|(remark|rehype|mdast|unist)-[a-z-]+|mdast|hast|csv-(parse|stringify)(\/sync)?|file-type|unpdf|@observablehq\/plot|linkedom|topojson-client|us-atlas\/[a-z0-9-]+\.json|@resvg\/resvg-js)$/;

/** Packages that a file of this role may not import. */
export function checkPackages(file: SourceFile, role: Role): Violation[] {
  return file.imports.flatMap(({ target }) => {
    if (target.kind !== "package") return [];
    const { name } = target;
    const owners = RESERVED.find(([pattern]) => pattern.test(name))?.[1];
    if (owners && !owners.includes(role)) {
      return { path: file.path, message: `${name} belongs to ${owners.join(", ")}; this is ${role}` };
    }
    if (PURE_ROLES.includes(role) && !PURE_PACKAGES.test(name)) {
      return { path: file.path, message: `${role} may not import ${name}: it is no package that only computes` };
    }
    return role === "component" && name.startsWith("node:")
      ? { path: file.path, message: `component may not import ${name}` }
      : [];
  });
}
