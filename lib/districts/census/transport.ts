// Asks the geocoder of the US Census Bureau: free, no key, no post office boxes. The address goes there and nowhere
// else: not into a log, not into a table, not into an error.
import { type GeocodeAnswer, parseCensusAnswer } from "@/lib/districts/census/format";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const TIMEOUT_MS = 3000;

// The vintage that holds a Congress's districts; the default one is never asked, since it changes without notice.
// Checked 2026-09-28. A Congress that is not listed is refused until somebody has looked.
const VINTAGE_OF_CONGRESS: Record<number, string> = { 119: "ACS2025_Current", 120: "ACS2026_Current" };

/**
 * The House seat of an address on the map of `congress`, from the geocoder at `baseUrl`. Never throws: whatever goes
 * wrong is an answer with a code.
 */
export async function askCensus(
  { baseUrl, timeoutMs = TIMEOUT_MS }: { baseUrl: string; timeoutMs?: number },
  address: string,
  congress: number,
): Promise<GeocodeAnswer> {
  const vintage = VINTAGE_OF_CONGRESS[congress];
  if (!vintage) return { kind: "other-congress" };
  const question = new URLSearchParams({
    address,
    benchmark: "Public_AR_Current",
    vintage,
    layers: "all",
    format: "json",
  });
  try {
    const response = await fetch(`${baseUrl.replace(/\/$/, "")}/geographies/onelineaddress?${question}`, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: "application/json" },
    });
    if (!response.ok) return { kind: "failed", code: `http-${response.status}` };
    return parseCensusAnswer(await response.json(), congress);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "failed", code: "not-json" };
    const timedOut = error instanceof DOMException && error.name === "TimeoutError";
    return { kind: "failed", code: timedOut ? "timeout" : "unreachable" };
  }
}

/** The configured geocoder's answer; `CENSUS_GEOCODER_URL=off` asks nobody. Failures are logged by their code alone. */
export async function geocodeAddress(address: string, congress: number): Promise<GeocodeAnswer> {
  const baseUrl = env().CENSUS_GEOCODER_URL;
  if (baseUrl === "off") return { kind: "off" };
  const answer = await askCensus({ baseUrl }, address, congress);
  if (answer.kind === "failed") log().warn({ code: answer.code, congress }, "address lookup failed");
  if (answer.kind === "other-congress") log().warn({ congress }, "address lookup answered for another Congress");
  return answer;
}
