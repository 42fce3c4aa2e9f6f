// What keeps a letter from being mailed by a service, told to the person beside the field to mend.
import type { PostProblem, postLetter } from "@/lib/delivery/channels/post/format";
import type { LetterPart, LetterProblem } from "@/lib/letters/letter-problems";

const TOLD: Record<PostProblem["code"], { code: LetterProblem["code"]; part: LetterPart }> = {
  no_address: { code: "post-address", part: "street" },
  name_too_long: { code: "post-name", part: "signature" },
  street_too_long: { code: "post-street", part: "street" },
};

/** Each problem of the writer's own address; what is wrong with the office's nobody here can mend. */
export function tellPostProblems(read: ReturnType<typeof postLetter>): LetterProblem[] {
  if (read.ok) return [];
  return read.problems.map(({ code, of }) => ({
    ...(of === "from" ? TOLD[code] : { code: "post-office" as const, part: null }),
    severity: "stop",
    values: {},
  }));
}
