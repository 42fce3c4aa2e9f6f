// npm run organization -- --name "Peace Coalition" --admin ari@example.org --admin sol@example.org [--organizer ...]
import { parseArgs } from "node:util";
import { closeConnections } from "@/lib/db";
import { addMember } from "@/lib/organizations/add-member";
import type { Role } from "@/lib/organizations/membership";
import { explain, Problem, say } from "./bootstrap/steps.mjs";
import { addressOf } from "./postgres/server";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings } from "./settings";

const USAGE = 'npm run organization -- --name "Peace Coalition" --admin ari@example.org --admin sol@example.org';

const REMEDY = {
  no_organization_name: `Give it a name: ${USAGE}`,
  not_an_address: "Write an e-mail address like name@example.org.",
};

type Wanted = { organization: string; people: { email: string; role: Role }[] };

const OPTIONS = {
  name: { type: "string", default: "" },
  admin: { type: "string", multiple: true, default: [] as string[] },
  organizer: { type: "string", multiple: true, default: [] as string[] },
} as const;

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Problem((error as Error).message, USAGE);
  }
}

function readWanted(): Wanted {
  const values = readOptions();
  const people = (["admin", "organizer"] as const).flatMap((role) => values[role].map((email) => ({ email, role })));
  if (people.length === 0) throw new Problem("Nobody was named.", USAGE);
  return { organization: values.name, people };
}

async function addAll({ organization, people }: Wanted): Promise<void> {
  for (const { email, role } of people) {
    const added = await addMember({ organization, email, name: null, role }, new Date());
    if (!added.ok) throw new Problem(`${email} was not added.`, REMEDY[added.problem]);
    console.log(`${added.value.email} is ${role} of ${organization} (${added.value.slug}).`);
  }
}

try {
  const wanted = readWanted();
  const root = process.cwd();
  loadEnvFile(root);
  const settings = readSettings(process.env, root);
  const url = settings.databaseUrl ?? addressOf(settings.dataFolder, settings.ports.postgres);
  Object.assign(process.env, productEnvironment(process.env, settings, url));
  await addAll(wanted);
} catch (error) {
  const remedy = "Start Redress first, with the same settings: its database has to run.";
  say(error instanceof Problem ? error : explain("The organization could not be written.", error, remedy));
  process.exitCode = 1;
} finally {
  await closeConnections();
}
