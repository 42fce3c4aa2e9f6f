// npm run reference:update [-- --from FOLDER] [-- --mirror ADDRESS] [-- --accept-map]
import { parseArgs } from "node:util";
import { UPSTREAM, type UpstreamAddresses } from "@/dev/reference/read-upstream";
import { updateReference } from "@/dev/reference/update-reference";

/** The same file names under another address: for a mirror, where the upstream ones are out of reach. */
const onMirror = (base: string): UpstreamAddresses => {
  const at = (address: string) => `${base.replace(/\/$/, "")}/${address.split("/").at(-1)}`;
  const { legislators, offices, zips, committees, memberships } = UPSTREAM;
  return {
    legislators: at(legislators),
    offices: at(offices),
    zips: at(zips),
    committees: at(committees),
    memberships: at(memberships),
  };
};

try {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      mirror: { type: "string" },
      "accept-map": { type: "boolean", default: false },
    },
  });
  await updateReference({
    from: values.from ?? (values.mirror ? onMirror(values.mirror) : UPSTREAM),
    root: process.cwd(),
    acceptMap: values["accept-map"],
    now: new Date(),
    say: console.log,
  });
} catch (error) {
  console.error(`The tables stay as they were: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
