import type { z } from "zod";

/**
 * What is wrong with one place of an input. `path` is dotted ("openings.sponsor.0"); `code` is a message key; `name` and
 * `max` are what the message mentions.
 */
export type InputProblem<Code extends string> = { path: string; code: Code; name?: string; max?: number };

/** Joins the steps to a place in an input as a problem's path. */
export const pathOf = (...steps: readonly PropertyKey[]): string => steps.map(String).join(".");

/**
 * Problems from a failed zod parse, for a schema whose error messages are codes. An issue without one of `codes` (a
 * default message of zod's) becomes `otherwise`.
 */
export function problemsOf<Code extends string>(
  error: z.ZodError,
  codes: readonly Code[],
  otherwise: Code,
): InputProblem<Code>[] {
  return error.issues.map((issue) => {
    const code = codes.find((known) => known === issue.message) ?? otherwise;
    const limit = issue.code === "too_big" ? { max: Number(issue.maximum) } : {};
    return { path: pathOf(...issue.path), code, ...limit };
  });
}
