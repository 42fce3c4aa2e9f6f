/** Every check by the key of its sentence, `asks.check.<code>`. */
export type AskCheckCode =
  | "measure_unknown"
  | "measure_over"
  | "measure_finished"
  | "measure_needed"
  | "measure_not_wanted"
  | "measure_other_chamber"
  | "measure_half_audience"
  | "stance_differs"
  | "cited_unknown"
  | "cited_over"
  | "cited_other"
  | "title_differs"
  | "sponsor_differs"
  | "sponsor_suggests"
  | "asked_other_chamber"
  | "unknown_source"
  | "audience_empty"
  | "audience_gone"
  | "audience_outside"
  | "audience_standings"
  | "cannot_render"
  | "renders_empty"
  | "reads_unfinished"
  | "subject_long"
  | "placeholder"
  | "as_of_missing";

/**
 * Something about a version that does not agree with the record, or would not read right. `path` is the place
 * ("openings.not_on_it.0", "measureId", "audience"); `data` is what the sentence mentions. `key` stays the same as long
 * as the check says the same, so that a reason for putting it aside holds exactly that long.
 */
export type AskCheck = {
  code: AskCheckCode;
  path: string;
  data: Record<string, string | number>;
  overridable: boolean;
  key: string;
};

/** A check that somebody put aside, and why; kept with the version. */
export type Override = {
  key: string;
  code: AskCheckCode;
  path: string;
  /** what the check's sentence mentions; not there in one that was put aside before this was kept */
  data?: AskCheck["data"];
  reason: string;
  byUserId: string;
  at: string;
};

/** What nobody may put aside: a measure before the wrong people, a source that is none, a text that makes no letter. */
const FIRM: readonly AskCheckCode[] = [
  "measure_other_chamber",
  "asked_other_chamber",
  "unknown_source",
  "cannot_render",
];

/** A check that failed, with its key. */
export const failedCheck = (code: AskCheckCode, path: string, data: AskCheck["data"] = {}): AskCheck => ({
  code,
  path,
  data,
  overridable: !FIRM.includes(code),
  key: [code, path, ...Object.values(data)].join("|"),
});

/** The checks that nobody has put aside, or nobody may. */
export const outstanding = (checks: readonly AskCheck[], overrides: readonly Pick<Override, "key">[]): AskCheck[] =>
  checks.filter((check) => !check.overridable || overrides.every(({ key }) => key !== check.key));

/** Each check once: a text can cite the same measure twice, and a wording can fail for several people. */
export const withoutRepetition = (checks: readonly AskCheck[], by: "key" | "path"): AskCheck[] =>
  checks.filter((check, index) => checks.findIndex((other) => other[by] === check[by]) === index);
