import type { PostPrices } from "@/lib/delivery/channels/post/format";

/** How to reach the service that prints and mails letters. */
export type PostSettings = {
  /** "https://api.lob.com" */
  baseUrl: string;
  apiKey: string;
  /** nothing is printed or paid for: keys of the service's test mode begin with "test_" */
  isTest: boolean;
  prices: PostPrices | null;
  /** for the whole answer, its last byte included */
  timeoutMs?: number;
};

/** The settings (lib/env.ts) of the service. */
export type PostEnvironment = {
  DELIVERY_MODE: "sandbox" | "live";
  SANDBOX_URL?: string | undefined;
  POST_API_URL?: string | undefined;
  POST_API_KEY?: string | undefined;
  /** cents for a letter with its first page, and for each page more */
  POST_LETTER_CENTS?: number | undefined;
  POST_PAGE_CENTS?: number | undefined;
};

/** Code of an attempt that went to a service in its test mode, which prints nothing. */
export const POST_TEST = "test";

const TEST_KEY = /^test_/;

/** What the sandbox's stand-in says that it asks, in cents: an example, so that a price is seen. */
const SANDBOX_PRICES: PostPrices = { letterCents: 105, pageCents: 15 };

/**
 * Null: the way is off. In the sandbox only a key of the test mode is used, with which nothing is printed; without one, the
 * stand-in.
 */
export function postAccess(given: PostEnvironment): PostSettings | null {
  const { DELIVERY_MODE: mode, POST_API_URL: baseUrl, POST_API_KEY: apiKey, SANDBOX_URL: sandbox } = given;
  const { POST_LETTER_CENTS: letterCents, POST_PAGE_CENTS: pageCents } = given;
  const prices = letterCents === undefined || pageCents === undefined ? null : { letterCents, pageCents };
  if (mode === "sandbox" && sandbox && !(baseUrl && apiKey)) {
    const standIn = { baseUrl: `${sandbox.replace(/\/$/, "")}/post`, apiKey: "test_sandbox", isTest: true };
    return { ...standIn, prices: prices ?? SANDBOX_PRICES };
  }
  if (!baseUrl || !apiKey) return null;
  const isTest = TEST_KEY.test(apiKey);
  return mode === "sandbox" && !isTest ? null : { baseUrl, apiKey, isTest, prices };
}
