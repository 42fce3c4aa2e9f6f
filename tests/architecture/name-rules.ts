import type { Violation } from "./violation";

const DRAWERS = /(^|\/)(utils?|helpers?|types?|common|misc)(\/|\.tsx?$)/;
const BARREL = /^(lib|components)\/(.*\/)?index\.tsx?$/;
const KEBAB_COMPONENT = /^[a-z0-9]+(-[a-z0-9]+)*(\.module)?\.(tsx?|css)$/;

/** A drawer for anything, a barrel, or a name that is not in kebab-case. */
export function checkName(path: string): Violation[] {
  if (DRAWERS.test(path)) return [{ path, message: "a drawer for anything: name the file after its concept" }];
  if (BARREL.test(path)) return [{ path, message: "a barrel: import from the file itself" }];
  const name = path.slice(path.lastIndexOf("/") + 1);
  return path.startsWith("components/") && !KEBAB_COMPONENT.test(name)
    ? [{ path, message: "a component's file is named in kebab-case" }]
    : [];
}
