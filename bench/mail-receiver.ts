// A process of its own that takes every mail and keeps none. Tells its parent the port, and when asked how many came, and
// when. MAIL_SLOW_MS: how long it takes for each.
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

const slowMs = Number(process.env.MAIL_SLOW_MS ?? 0);
let arrivals: number[] = [];

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.resume();
    stream.once("end", async () => {
      if (slowMs > 0) await sleep(slowMs);
      arrivals.push(performance.now());
      done();
    });
  },
});
server.listen(0, "127.0.0.1", () => process.send?.((server.server.address() as AddressInfo).port));
process.on("message", (asked) => {
  process.send?.(asked === "count" ? arrivals.length : arrivals);
  if (asked !== "count") arrivals = [];
});
process.once("disconnect", () => process.exit(0));
