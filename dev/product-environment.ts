import { join } from "node:path";
import { parseEnv } from "@/lib/env";
import { Problem } from "./bootstrap/steps.mjs";
import { keptSecret } from "./data-folder";
import type { Settings } from "./settings";

/**
 * The environment of the product's processes: what was given, and for the rest what this start provides. Throws a
 * Problem that names each wrong key.
 */
export function productEnvironment(
  given: NodeJS.ProcessEnv,
  settings: Settings,
  databaseUrl: string,
): NodeJS.ProcessEnv {
  const { ports, appUrl } = settings;
  const secret = settings.authSecret ?? keptSecret(join(settings.dataFolder, "secret"));
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  const environment = {
    ...filled,
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    APP_URL: appUrl,
    AUTH_SECRET: secret,
    // The names by which next-auth 4 looks for the same two.
    NEXTAUTH_URL: appUrl,
    NEXTAUTH_SECRET: secret,
    SMTP_URL: settings.smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    ...(!settings.isLive && { SANDBOX_URL: settings.sandboxUrl ?? `http://localhost:${ports.sandbox}` }),
  };
  try {
    parseEnv(environment);
  } catch (error) {
    throw new Problem((error as Error).message, "Correct the values in the shell or in .env, then start again.");
  }
  return environment;
}
