import { z } from "zod";
import { isLegislatorId, isSeatId } from "@/lib/legislators/legislator";
import type { Draft } from "@/lib/letters/draft";
import { fail, ok, type Result } from "@/lib/shared/result";

// Generous limits: they keep a megabyte of pasted text out of the database, never a long letter.
const WORDS_MAX = 20_000;
const LINE_MAX = 500;

const line = z.string().max(LINE_MAX);
const words = z.string().max(WORDS_MAX);
const edit = words.nullable();

const NAME_PARTS = ["prefix", "firstName", "lastName"] as const;

const draftSchema = z.object({
  fullName: line,
  email: line,
  street: line,
  city: line,
  state: z.string().max(2),
  zip: z.string().max(10),
  prefix: line.exactOptional(),
  firstName: line.exactOptional(),
  lastName: line.exactOptional(),
  ownWords: words,
  letters: z
    .array(
      z.object({
        bioguide: z.string().refine(isLegislatorId),
        seatId: z.string().refine(isSeatId),
        askId: z.uuid(),
        channel: z.enum(["email", "print", "form", "cwc", "post"]).nullable(),
        edits: z.object({ ownWords: edit, opening: edit, request: edit, subject: edit }),
      }),
    )
    .max(10),
});

export type DraftForm = { revision: number; draft: Draft };
/** A field of the form by its name, and how many characters it may hold. */
export type TooLong = { field: string; max: number };
export type DraftFormProblem = ({ code: "too_long" } & TooLong) | { code: "malformed" };

type Typed = Omit<z.input<typeof draftSchema>, "letters"> & { letters: readonly { bioguide: string }[] };

function parseDraft(value: Typed): Result<Draft, DraftFormProblem> {
  const parsed = draftSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const long = parsed.error.issues.find((issue) => issue.code === "too_big" && issue.origin === "string");
  if (long?.code !== "too_big") return fail({ code: "malformed" });
  const [of, index] = long.path;
  const letter = of === "letters" ? value.letters[Number(index)] : undefined;
  const name = String(long.path.at(-1));
  return fail({
    code: "too_long",
    field: letter ? `letter.${letter.bioguide}.${name}` : name,
    max: Number(long.maximum),
  });
}

/**
 * The form of the letter's page. Fields: fullName, email, street, city, state, zip, ownWords, revision, where asked for
 * prefix, firstName and lastName, and for each letter `letter.<bioguide>.seatId|askId|channel|ownWords|opening|request|subject`. A text that is the same as the
 * organization's words beside it (`<field>.original`) is no edit; one that was emptied is.
 */
export function parseDraftForm(form: FormData): Result<DraftForm, DraftFormProblem> {
  const text = (name: string): string => String(form.get(name) ?? "").replaceAll("\r\n", "\n");
  const orNull = (name: string): string | null => (text(name).trim() === "" ? null : text(name));
  const editOf = (name: string): string | null => {
    if (!form.has(`${name}.original`)) return orNull(name);
    return text(name) === text(`${name}.original`) ? null : text(name);
  };
  const ids = [...form.keys()].flatMap((key) => /^letter\.([^.]+)\.seatId$/.exec(key)?.[1] ?? []);
  const draft = parseDraft({
    fullName: text("fullName"),
    email: text("email"),
    street: text("street"),
    city: text("city"),
    state: text("state"),
    zip: text("zip"),
    // What stands there as the rule made it is no correction.
    ...Object.fromEntries(
      NAME_PARTS.filter((name) => editOf(name) !== null && form.has(name)).map((name) => [name, text(name)]),
    ),
    ownWords: text("ownWords"),
    letters: ids.filter(isLegislatorId).map((bioguide) => ({
      bioguide,
      seatId: text(`letter.${bioguide}.seatId`),
      askId: text(`letter.${bioguide}.askId`),
      channel: orNull(`letter.${bioguide}.channel`),
      edits: {
        ownWords: orNull(`letter.${bioguide}.ownWords`),
        opening: editOf(`letter.${bioguide}.opening`),
        request: editOf(`letter.${bioguide}.request`),
        subject: editOf(`letter.${bioguide}.subject`),
      },
    })),
  });
  if (!draft.ok) return draft;
  const revision = z.coerce.number().int().nonnegative().safeParse(text("revision"));
  return revision.success ? ok({ revision: revision.data, draft: draft.value }) : fail({ code: "malformed" });
}
