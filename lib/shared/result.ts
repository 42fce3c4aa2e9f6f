/** An expected outcome: either a value or a typed problem. Bugs and outages throw instead. */
export type Result<T, P> = { ok: true; value: T } | { ok: false; problem: P };

/** Wraps a value as a success. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps a problem as an expected failure. */
export const fail = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem });
