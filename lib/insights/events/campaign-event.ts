import { z } from "zod";
import type { IsoDate } from "@/lib/congress/measure";
import { fail, ok, type Result } from "@/lib/shared/result";

/** What an organizer can put on the time line. */
export const EVENT_KINDS = ["email", "hearing", "press", "meeting", "other"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened on a day; `launch` comes from the campaign itself. */
export type CampaignEvent = { id: string; on: IsoDate; kind: EventKind | "launch"; title: string };

/** As long as a label beside a line can be. */
export const TITLE_MAX = 40;

const schema = z.object({
  on: z.iso.date(),
  kind: z.enum(EVENT_KINDS),
  title: z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(TITLE_MAX)),
});

export type EventInput = z.infer<typeof schema>;
export type EventProblem = { code: "no_day" | "no_title" | "title_too_long" };

/** The form of an event: on, kind, title. */
export function parseEventForm(form: FormData): Result<EventInput, EventProblem> {
  const value = Object.fromEntries(["on", "kind", "title"].map((name) => [name, String(form.get(name) ?? "")]));
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues.find(({ path }) => path[0] === "title");
  if (!issue) return fail({ code: "no_day" });
  return fail({ code: issue.code === "too_big" ? "title_too_long" : "no_title" });
}
