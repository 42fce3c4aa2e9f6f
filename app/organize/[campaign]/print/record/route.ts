import { getActor } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { backTo, readTicked, wayIn } from "@/app/organize/[campaign]/print/asked";
import { recordPosting } from "@/lib/delivery/record-posting";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ campaign: string }> };

/** Records that the letters of the offices that were ticked were mailed, or handed over. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = (await params).campaign;
  const ticked = await readTicked(request, slug);
  if (ticked instanceof Response) return ticked;
  const { form, letterIds } = ticked;
  const way = wayIn(form);
  const actor = await getActor();
  const posted = await attempt("letters.posted", () => recordPosting(actor, { slug, letterIds, way }, clock()));
  if (!posted) return backTo(slug, { problem: "unavailable" });
  if (!posted.ok) return backTo(slug, { problem: posted.problem.code });
  return backTo(slug, { done: way, count: String(posted.value.letters) });
}
