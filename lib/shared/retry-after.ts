const LONGEST_SECONDS = 6 * 3600;

/**
 * Seconds until somebody wants to be asked again, from a Retry-After header: seconds or a date (RFC 9110, section
 * 10.2.3). At least one, at most six hours; null when the header is missing or says neither.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now.getTime()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_SECONDS) : null;
}
