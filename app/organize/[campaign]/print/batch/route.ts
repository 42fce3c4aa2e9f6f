import { getActor } from "@/app/actor";
import { attempt } from "@/app/admin/small-form";
import { backTo, batchIn, readTicked } from "@/app/organize/[campaign]/print/asked";
import { printBatch } from "@/lib/delivery/print-batch";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ campaign: string }> };

/** One PDF of the letters of the offices that were ticked. Never cached: it shows names, streets and words. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = (await params).campaign;
  const ticked = await readTicked(request, slug);
  if (ticked instanceof Response) return ticked;
  const { form, letterIds } = ticked;
  const { part, way } = batchIn(form);
  const actor = await getActor();
  const printed = await attempt("letters.printed", () => printBatch(actor, { slug, letterIds, part, way }, clock()));
  if (!printed) return backTo(slug, { problem: "unavailable" });
  if (!printed.ok) return backTo(slug, { problem: printed.problem.code });
  return new Response(Buffer.from(printed.value.pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${slug}-${part}-${way}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
