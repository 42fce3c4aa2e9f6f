import { getActor } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { backTo, isOwnForm, lettersIn, wayIn } from "@/app/organize/[campaign]/print/asked";
import { notAForm, readForm } from "@/app/posted-form";
import { recordPosting } from "@/lib/delivery/record-posting";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ campaign: string }> };

/** Records that the letters of the offices that were ticked were mailed, or handed over. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 });
  const slug = (await params).campaign;
  const form = await readForm(request);
  if (!form) return notAForm();
  const letterIds = lettersIn(form);
  if (letterIds.length === 0) return backTo(slug, { problem: "none_selected" });
  const way = wayIn(form);
  const actor = await getActor();
  const posted = await attempt("letters.posted", () => recordPosting(actor, { slug, letterIds, way }, clock()));
  if (!posted) return backTo(slug, { problem: "unavailable" });
  if (!posted.ok) return backTo(slug, { problem: posted.problem.code });
  return backTo(slug, { done: way, count: String(posted.value.letters) });
}
