// A source that says "enough" is left alone until the time that it named, by every question of this process.

/** The hour of api.data.gov's limit rolls on, so some of it is free again soon after the last request was used up. */
const USED_UP_SECONDS = 600;

export type RateLimit = {
  /** seconds until the source may be asked again; null: now */
  wait(nowMs: number): number | null;
  /** what an answer said: seconds to wait, or how many requests are left */
  note(said: { retryAfterSeconds?: number | null; remaining?: number | null }, nowMs: number): void;
};

/** A limit of which nothing is known yet. */
export function rateLimit(): RateLimit {
  let closedUntil = 0;
  return {
    wait: (nowMs) => (nowMs < closedUntil ? Math.ceil((closedUntil - nowMs) / 1000) : null),
    note({ retryAfterSeconds, remaining }, nowMs) {
      const seconds = retryAfterSeconds ?? (remaining === 0 ? USED_UP_SECONDS : 0);
      closedUntil = Math.max(closedUntil, nowMs + seconds * 1000);
    },
  };
}
