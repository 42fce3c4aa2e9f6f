// Asks GovInfo for a BILLSTATUS file: no key, refreshed every four hours for the Congress in office.
import type { MeasureKey } from "@/lib/congress/measure";
import { parseBillStatus } from "@/lib/congress/sources/govinfo/format";
import { type RateLimit, rateLimit } from "@/lib/congress/sources/rate-limit";
import { failed, type MeasureSource, type SourceAnswer, type Validators } from "@/lib/congress/sources/source";
import { fetchDocument } from "@/lib/congress/sources/transport";
import { env } from "@/lib/env";

const TIMEOUT_MS = 20_000;

export type GovInfo = { baseUrl: string; limit: RateLimit; timeoutMs?: number };

/** What the file of a measure says. */
export async function readFromGovInfo(govInfo: GovInfo, key: MeasureKey, known: Validators): Promise<SourceAnswer> {
  const wait = govInfo.limit.wait(performance.now());
  if (wait !== null) return failed("rate_limited", wait);
  const { congress, number } = key;
  const type = key.type.toLowerCase();
  const answer = await fetchDocument({
    url: `${govInfo.baseUrl.replace(/\/$/, "")}/${congress}/${type}/BILLSTATUS-${congress}${type}${number}.xml`,
    headers: { accept: "application/xml" },
    known,
    timeoutMs: govInfo.timeoutMs ?? TIMEOUT_MS,
  });
  if (answer.kind === "failed") govInfo.limit.note(answer, performance.now());
  if (answer.kind !== "document") return answer;
  const facts = parseBillStatus(answer.text, key);
  return facts.ok
    ? { kind: "facts", facts: facts.value, validators: answer.validators, retryAfterSeconds: null }
    : failed(facts.problem);
}

const limit = rateLimit();

/** GovInfo as the settings name it, or switched off. */
export const govInfo: MeasureSource = {
  name: "govinfo",
  async read(key, known) {
    const { GOVINFO_URL: baseUrl } = env();
    return baseUrl === "off" ? failed("off") : readFromGovInfo({ baseUrl, limit }, key, known);
  },
};
