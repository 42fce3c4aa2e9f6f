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
  POST_API_URL?: string | undefined;
  POST_API_KEY?: string | undefined;
  /** cents for a letter with its first page, and for each page more */
  POST_LETTER_CENTS?: number | undefined;
  POST_PAGE_CENTS?: number | undefined;
};

const TEST_KEY = /^test_/;

/**
 * For so many hours the service makes one letter of all requests with one key (support.lob.com on duplicate mailings). After
 * that the same key would make a second one: then it is looked for first (findPosted in transport.ts).
 */
const ASK_AGAIN_HOURS = 24;

/** Null: the way is off. In the sandbox only a key of the test mode is used, with which nothing is printed. */
export function postAccess(given: PostEnvironment): PostSettings | null {
  const { POST_API_URL: baseUrl, POST_API_KEY: apiKey } = given;
  if (!baseUrl || !apiKey) return null;
  const isTest = TEST_KEY.test(apiKey);
  if (given.DELIVERY_MODE === "sandbox" && !isTest) return null;
  const { POST_LETTER_CENTS: letterCents, POST_PAGE_CENTS: pageCents } = given;
  const prices = letterCents === undefined || pageCents === undefined ? null : { letterCents, pageCents };
  return { baseUrl, apiKey, isTest, prices };
}
