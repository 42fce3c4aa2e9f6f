import { relative } from "node:path";
import type { Settings } from "./settings";

/** What to open, and how to sign in. `campaign` is the slug of a live one. */
export function greeting(settings: Settings, campaign: string | null): string {
  const { ports, appUrl, smtpUrl, sandboxUrl, isLive, dataFolder } = settings;
  const rows: [string, string, string][] = [
    ["Activist", campaign ? `${appUrl}/c/${campaign}` : appUrl, "no account needed"],
    ["Organizer", `${appUrl}/signin`, isLive ? "" : "sign in as dana@example.org"],
    ["Admin", `${appUrl}/signin`, isLive ? "" : "sign in as ari@example.org"],
    ...(smtpUrl
      ? []
      : [
          ["Mailbox", `http://localhost:${ports.mailbox}`, "links to sign in and to confirm arrive here"] as [
            string,
            string,
            string,
          ],
        ]),
    ...(sandboxUrl || isLive
      ? []
      : [
          ["Sandbox", `http://localhost:${ports.sandbox}`, "what the offices would have got"] as [
            string,
            string,
            string,
          ],
        ]),
  ];
  const width = Math.max(...rows.map(([, url]) => url.length));
  const table = rows
    .map(([who, url, note]) => `  ${who.padEnd(10)} ${url.padEnd(width)}  ${note}`.trimEnd())
    .join("\n");
  const promise = isLive ? "Letters go to real offices." : "Nothing is sent to a real office.";
  return `${table}\n\n${promise} Logs: ${relative(process.cwd(), dataFolder) || "."}/logs. Stop with Ctrl-C.`;
}
