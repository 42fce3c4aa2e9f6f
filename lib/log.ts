// The only logger. Ids and codes only: no name, address, letter text or token is ever passed to it.
import pino from "pino";
import { env } from "@/lib/env";

let logger: pino.Logger | undefined;

/** The process's logger, made at first use. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null });
  return logger;
}
