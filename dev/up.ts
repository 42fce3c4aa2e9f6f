// What `npm start` does once the clone is ready: starts everything in order, watches it, and ends it in order. Nothing
// is started before all that can be checked beforehand was checked, and whatever fails, what was started is ended.
import { join } from "node:path";
import { step } from "./bootstrap/steps.mjs";
import { prepareDataFolder } from "./data-folder";
import { refuseTakenPorts, type WantedPort } from "./ports";
import { clearLeftovers } from "./postgres/server";
import { productEnvironment } from "./product-environment";
import { loadEnvFile, readSettings, type Settings } from "./settings";
import { markStart, refuseSecondStart } from "./single-start";
import { startAll } from "./start-all";
import { Supervisor } from "./supervisor";

export { refuseSecondStart };

function wantedPorts({ ports, databaseUrl, smtpUrl, sandboxUrl, isLive }: Settings): WantedPort[] {
  const host = "127.0.0.1";
  return [
    { port: ports.site, key: "PORT", purpose: "the site" },
    ...(smtpUrl ? [] : [
      { port: ports.mailbox, key: "MAILBOX_PORT", purpose: "the mailbox's page", host },
      { port: ports.smtp, key: "SMTP_PORT", purpose: "the mailbox's mail server", host },
    ]),
    ...(sandboxUrl || isLive ? [] : [{ port: ports.sandbox, key: "SANDBOX_PORT", purpose: "the sandbox", host }]),
    ...(databaseUrl ? [] : [{ port: ports.postgres, key: "POSTGRES_PORT", purpose: "the database", host }]),
  ];
}
