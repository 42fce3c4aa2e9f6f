// What the form of the page Print asks for, and how its answer goes back to the page.
import { z } from "zod";
import { notAForm, readForm } from "@/app/posted-form";

const way = z.enum(["mail", "hand"]);
const part = z.enum(["letters", "envelopes", "labels"]);
// The value of an office's box: the ids of its letters.
const office = z
  .string()
  .transform((ids) => ids.split(" "))
  .pipe(z.array(z.uuid()));

export const wayIn = (form: FormData) => way.catch("mail").parse(form.get("way"));
/** "labels hand" -> labels of packets to bring by hand */
export function batchIn(form: FormData) {
  const [first, second] = String(form.get("make")).split(" ");
  return { part: part.catch("letters").parse(first), way: way.catch("mail").parse(second) };
}

// Whether a form comes from a page of this site, as the browser says; the session's cookie does not come with others'.
const isOwnForm = (request: Request): boolean => ["same-origin", null].includes(request.headers.get("sec-fetch-site"));

/** Back to the page, with what came of the form. */
export const backTo = (slug: string, query: Record<string, string>): Response =>
  new Response(null, {
    status: 303,
    headers: { location: `/organize/${slug}/print?${new URLSearchParams(query)}` },
  });

/**
 * The form and the letters of the offices that were ticked, of which a form that was tampered with has none; the answer to give
 * instead when there is nothing to do.
 */
export async function readTicked(
  request: Request,
  slug: string,
): Promise<Response | { form: FormData; letterIds: string[] }> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const form = await readForm(request);
  if (!form) return notAForm();
  const offices = z.array(office).safeParse(form.getAll("office"));
  const letterIds = offices.success ? offices.data.flat() : [];
  return letterIds.length === 0 ? backTo(slug, { problem: "none_selected" }) : { form, letterIds };
}
