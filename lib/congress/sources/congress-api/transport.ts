// Asks the Congress.gov API. Its default answer is XML since April 2026, so each question says format=json. The key travels in a
// header: an address ends up in logs.
import type { MeasureKey } from "@/lib/congress/measure";
import {
  type ApiPage,
  parseCosponsors,
  parseItem,
  parseRelated,
  toFacts,
} from "@/lib/congress/sources/congress-api/format";
import type { Counts } from "@/lib/congress/sources/fields";
import { type RateLimit, rateLimit } from "@/lib/congress/sources/rate-limit";
import {
  failed,
  type ListedCosponsor,
  type MeasureSource,
  type SourceAnswer,
  type SourceProblem,
  type Validators,
} from "@/lib/congress/sources/source";
import { fetchDocument } from "@/lib/congress/sources/transport";
import { env } from "@/lib/env";
import { fail, ok, type Result } from "@/lib/shared/result";

const TIMEOUT_MS = 10_000;
// The most that a page may have. 535 people can be on a measure, some twice.
const PAGE_SIZE = 250;
const MOST_PAGES = 8;

export type CongressApi = { baseUrl: string; key: string; limit: RateLimit; timeoutMs?: number };

type Failure = { code: SourceProblem; retryAfterSeconds: number | null };
type Parse<T> = (body: unknown, asked: MeasureKey) => Result<T, SourceProblem>;
type Read<T> = { value: T; validators: Validators };

/** One question. Null: the answer is the same as the last time. */
async function ask<T>(
  api: CongressApi,
  key: MeasureKey,
  { path = "", offset = 0, known }: { path?: string; offset?: number; known?: Validators },
  parse: Parse<T>,
): Promise<Result<Read<T> | null, Failure>> {
  const wait = api.limit.wait(performance.now());
  if (wait !== null) return fail({ code: "rate_limited", retryAfterSeconds: wait });
  const { congress, type, number } = key;
  const paging = path && `&limit=${PAGE_SIZE}&offset=${offset}`;
  const answer = await fetchDocument({
    url: `${api.baseUrl.replace(/\/$/, "")}/bill/${congress}/${type.toLowerCase()}/${number}${path}?format=json${paging}`,
    headers: { accept: "application/json", "x-api-key": api.key },
    timeoutMs: api.timeoutMs ?? TIMEOUT_MS,
    stayHere: true,
    ...(known && { known }),
  });
  api.limit.note(answer.kind === "absent" || answer.kind === "unchanged" ? {} : answer, performance.now());
  if (answer.kind === "unchanged") return ok(null);
  if (answer.kind === "absent") return fail({ code: "absent", retryAfterSeconds: null });
  if (answer.kind === "failed") return fail(answer);
  const parsed = parse(jsonOf(answer.text), key);
  return parsed.ok
    ? ok({ value: parsed.value, validators: answer.validators })
    : fail({ code: parsed.problem, retryAfterSeconds: null });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type List<T> = { rows: T[]; counts: Counts[]; isRead: boolean; retryAfterSeconds: number | null };

/** Every page of a list, or those before the first that failed. */
async function askForList<T>(
  api: CongressApi,
  key: MeasureKey,
  path: string,
  parse: Parse<ApiPage<T>>,
): Promise<List<T>> {
  const list: List<T> = { rows: [], counts: [], isRead: false, retryAfterSeconds: null };
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask(api, key, { path, offset: page * PAGE_SIZE }, parse);
    if (!answer.ok) return { ...list, retryAfterSeconds: answer.problem.retryAfterSeconds };
    if (answer.value === null) return list;
    const { rows, counts, isLast } = answer.value.value;
    list.rows.push(...rows);
    list.counts.push(counts);
    if (isLast) return { ...list, isRead: true };
  }
  return list;
}

/**
 * What the API says of a measure: its item, every page of its cosponsors, its related measures. The condition is on
 * the item alone: it counts those on the list, with and without those who withdrew, so the list cannot change without it.
 */
export async function readFromCongressApi(api: CongressApi, key: MeasureKey, known: Validators): Promise<SourceAnswer> {
  const item = await ask(api, key, { known }, parseItem);
  if (!item.ok) {
    const { code, retryAfterSeconds } = item.problem;
    return code === "absent" ? { kind: "absent" } : failed(code, retryAfterSeconds);
  }
  if (item.value === null) return { kind: "unchanged" };
  const list = await askForList<ListedCosponsor>(api, key, "/cosponsors", parseCosponsors);
  const related = await askForList(api, key, "/relatedbills", parseRelated);
  const { value, validators } = item.value;
  const facts = toFacts(value, list, related.isRead ? related.rows : null);
  const isAll = facts.complete && facts.related !== null;
  return {
    kind: "facts",
    facts,
    // What was read in part is asked for again without a condition.
    validators: isAll ? validators : { etag: null, lastModified: null },
    retryAfterSeconds: list.retryAfterSeconds ?? related.retryAfterSeconds,
  };
}

const limit = rateLimit();

/** The API as the settings name it; without a key, or switched off, it is not asked. */
export const congressApi: MeasureSource = {
  name: "congress-api",
  async read(key, known) {
    const { CONGRESS_API_URL: baseUrl, CONGRESS_API_KEY: apiKey } = env();
    if (baseUrl === "off") return failed("off");
    if (!apiKey) return failed("no_key");
    return readFromCongressApi({ baseUrl, key: apiKey, limit }, key, known);
  },
};
