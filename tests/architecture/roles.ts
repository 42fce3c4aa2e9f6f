// What a file is, told from where it stands and how it is named; only a use case is also told by what it imports, since
// `compose-letter` (pure) and `send-letters` (a use case) are both a verb and a noun. Null: unclassified, an error.
import { conceptOf } from "./concepts";
import type { SourceFile } from "./source-file";

export type Role =
  | "shared file"
  | "env"
  | "db"
  | "log"
  | "auth"
  | "job catalog"
  | "job queue"
  | "job worker"
  | "table"
  | "pure file"
  | "store"
  | "views"
  | "transport"
  | "use case"
  | "generated code"
  | "message catalog"
  | "app"
  | "component"
  | "style";

const AT_TOP_OF_LIB: Record<string, Role> = {
  "lib/env.ts": "env",
  "lib/db.ts": "db",
  "lib/log.ts": "log",
  "lib/tracing.ts": "log",
  "lib/tracing-filter.ts": "log",
  "lib/auth.ts": "auth",
  "lib/mail.ts": "transport",
  "lib/mail-line.ts": "transport",
  "lib/mail-pool.ts": "transport",
  "lib/mail-html.ts": "transport",
  "lib/delivery/channels/print/typesetter.ts": "transport",
  "lib/jobs/catalog.ts": "job catalog",
  "lib/jobs/queue.ts": "job queue",
  "lib/jobs/worker.ts": "job worker",
};

const VERBS = new Set(
  `add adopt approve ask cancel change check choose claim classify clone confirm count create declare deliver discard edit end erase expire export find forget free import
  invite join leave list load look make mark note open pause print propose publish purge queue read rebuild record relate reintroduce release
  remove render report request restore resume retire retry return revoke roll save schedule send set settle show sign start stop sync take
  update verify watch withdraw write`.split(/\s+/),
);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/;

function roleInConcept(path: string): Role | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const depth = path.split("/").length;
  // lib/<concept>/channels/<name>/transport.ts is as deep as it goes.
  if (depth > 5) return null;
  if (name.endsWith(".table.json")) return "table";
  if (!KEBAB.test(name)) return null;
  if (name === "store.ts") return "store";
  if (name === "views.ts") return "views";
  if (name === "transport.ts") return "transport";
  return "pure file";
}

/** The role told by the path alone. */
export function roleOfPath(path: string): Role | null {
  if (path.endsWith(".css")) return /^(app|components)\//.test(path) ? "style" : null;
  if (path.startsWith("app/")) return "app";
  if (path.startsWith("components/")) return "component";
  if (path.startsWith("messages/")) return path.endsWith(".json") ? "message catalog" : null;
  if (path.startsWith("lib/generated/")) return "generated code";
  if (path in AT_TOP_OF_LIB) return AT_TOP_OF_LIB[path] ?? null;
  if (/^lib\/shared\/[a-z0-9-]+\.ts$/.test(path)) return "shared file";
  return conceptOf(path) ? roleInConcept(path) : null;
}

const ACTS_THROUGH = new Set<Role | null>(["db", "store", "views", "transport", "job queue"]);

/** The role of a file: a verb-noun file that reads, writes, sends or enqueues is a use case. */
export function roleOf(file: SourceFile): Role | null {
  const role = roleOfPath(file.path);
  if (role !== "pure file") return role;
  const verb = /([a-z0-9]+)-[^/]*$/.exec(file.path)?.[1];
  const acts = file.imports.some(({ target }) => target.kind === "own" && ACTS_THROUGH.has(roleOfPath(target.path)));
  return verb !== undefined && VERBS.has(verb) && acts ? "use case" : role;
}
