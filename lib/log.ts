// The only logger. Ids and codes only: no name, address, letter text or token is passed to it. Should one be after all,
// lib/shared/impersonal.ts takes it out before anything is written.
import pino from "pino";
import { env } from "@/lib/env";
import { impersonal } from "@/lib/shared/impersonal";

type Log = Pick<pino.Logger, "fatal" | "error" | "warn" | "info" | "debug">;

/** A logger that writes JSON lines of this level and above to `to`, without anything personal. */
export function makeLog(level: string, to: pino.DestinationStream = pino.destination(1)): Log {
  return pino(
    {
      level,
      base: null,
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map(impersonal) as typeof args);
        },
      },
    },
    to,
  );
}

let logger: Log | undefined;

/** The process's logger, made at first use. */
export function log(): Log {
  logger ??= makeLog(env().LOG_LEVEL);
  return logger;
}
