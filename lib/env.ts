// The only reader of process.env in the product. Each key is explained in .env.example.
import { createPrivateKey } from "node:crypto";
import { z } from "zod";
import { type Clock, clockStartingAt, systemClock } from "@/lib/shared/clock";

const text = z.string().trim().min(1);

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === "private";
  } catch {
    return false;
  }
}

const httpUrl = (error: string) => z.url({ protocol: /^https?$/, error });

const cents = z.coerce.number().int("give whole cents").min(0, "give whole cents").optional();

const schema = z
  .object({
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: "give a Postgres address, for example postgresql://user:password@host:5432/redress",
    }),
    APP_URL: z.url({
      protocol: /^https?$/,
      error: "give the public address of the site, for example https://letters.example.org",
    }),
    AUTH_SECRET: z.string().min(32, "give at least 32 random characters, for example from: openssl rand -base64 32"),
    AUTH_SECRET_PREVIOUS: z.string().min(32, "give the AUTH_SECRET that was in use before, or leave it out").optional(),
    SMTP_URL: z.url({
      protocol: /^smtps?$/,
      error: "give a mail server's address, for example smtp://user:password@host:587",
    }),
    MAIL_FROM: text.default("Redress <letters@localhost.localdomain>"),
    BOUNCE_ADDRESS: z
      .string()
      // A return path adds 54 characters before the @, and 64 fit (RFC 5321, section 4.5.3.1.1).
      .regex(/^([a-z0-9._-]{1,10}@)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i, {
        error: "give a mailbox whose name has at most 10 characters, or a domain: bounces@letters.example.org",
      })
      .optional(),
    BOUNCE_MAILBOX_URL: z
      .url({
        protocol: /^imaps?$/,
        error: "give a mailbox's address, for example imaps://user:password@host/INBOX",
      })
      .optional(),
    BOUNCE_DONE_FOLDER: text.optional(),
    DKIM_DOMAIN: text.optional(),
    DKIM_SELECTOR: text.optional(),
    DKIM_KEY: z
      .string()
      .transform((key) => key.replaceAll("\\n", "\n"))
      .refine(isPrivateKey, "give a private key in PEM, its lines parted by \\n")
      .optional(),
    DELIVERY_MODE: z
      .enum(["sandbox", "live"], { error: "write sandbox (nothing reaches a real office) or live" })
      .default("sandbox"),
    SANDBOX_URL: z
      .url({ protocol: /^https?$/, error: "give the sandbox's address, for example http://localhost:3003" })
      .optional(),
    CWC_HOUSE_URL: httpUrl("give the address of the House's system, for example https://cwc.house.gov").optional(),
    CWC_HOUSE_KEY: text.optional(),
    CWC_SENATE_URL: httpUrl(
      "give the address of the Senate's system, for example https://soapbox.senate.gov",
    ).optional(),
    CWC_SENATE_KEY: text.optional(),
    CWC_SENATE_TEST: z.enum(["yes", "no"], { error: "write yes (the Senate's test offices) or no" }).optional(),
    CWC_AGENT_NAME: text.optional(),
    CWC_AGENT_EMAIL: z.email("give an e-mail address").optional(),
    CWC_CONTACT_NAME: z.string().trim().min(6, "give a name of at least six characters").optional(),
    CWC_CONTACT_EMAIL: z.email("give an e-mail address").optional(),
    CWC_CONTACT_PHONE: z
      .string()
      .regex(/^\d{3}-\d{3}-\d{4}$/, "give a number like 202-555-0100")
      .optional(),
    POST_API_URL: httpUrl("give the address of the service's API, for example https://api.lob.com").optional(),
    POST_API_KEY: text.optional(),
    POST_LETTER_CENTS: cents,
    POST_PAGE_CENTS: cents,
    CENSUS_GEOCODER_URL: z
      .union([z.literal("off"), z.url({ protocol: /^https?$/ })], {
        error: "give the geocoder's address, or write off",
      })
      .default("https://geocoding.geo.census.gov/geocoder"),
    CONGRESS_API_URL: z
      .union([z.literal("off"), z.url({ protocol: /^https?$/ })], { error: "give the API's address, or write off" })
      .default("https://api.congress.gov/v3"),
    CONGRESS_API_KEY: text.optional(),
    GOVINFO_URL: z
      .union([z.literal("off"), z.url({ protocol: /^https?$/ })], { error: "give the files' address, or write off" })
      .default("https://www.govinfo.gov/bulkdata/BILLSTATUS"),
    METRICS_TOKEN: z.string().min(16, "give at least 16 random characters, or leave it out").optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl(
      "give the address of an OpenTelemetry collector, for example http://localhost:4318",
    ).optional(),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
        error: "write fatal, error, warn, info, debug or silent",
      })
      .default("info"),
    REDRESS_CLOCK: z.iso
      .datetime({ error: "give a moment in UTC, for example 2027-01-03T17:00:00Z, or leave it out" })
      .optional(),
  })
  .refine(({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }) => !DKIM_DOMAIN === !DKIM_KEY && !DKIM_SELECTOR === !DKIM_KEY, {
    path: ["DKIM_KEY"],
    error: "give DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY together, or none of them",
  });

export type Env = z.infer<typeof schema>;

/**
 * Parses an environment. Throws one error that names each wrong key and what to write instead; values are never
 * repeated in it, since they may be secrets.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const key = issue.path.join(".");
    return `  ${key}: ${filled[key] === undefined ? "is not set; " : ""}${issue.message}`;
  });
  throw new Error(`The settings need a correction (see .env.example):\n${lines.join("\n")}`);
}

let parsed: Env | undefined;

/** The settings, parsed once, at first use: a build needs none. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The secrets that a link may have been signed with: the present one, and the one before it while both are given. */
export function authSecrets(): string[] {
  const { AUTH_SECRET, AUTH_SECRET_PREVIOUS } = env();
  return AUTH_SECRET_PREVIOUS ? [AUTH_SECRET, AUTH_SECRET_PREVIOUS] : [AUTH_SECRET];
}

let parsedClock: Clock | undefined;

/** The product's clock: the machine's, or one that starts at REDRESS_CLOCK. */
export function clock(): Date {
  parsedClock ??= env().REDRESS_CLOCK ? clockStartingAt(new Date(env().REDRESS_CLOCK as string)) : systemClock;
  return parsedClock();
}
