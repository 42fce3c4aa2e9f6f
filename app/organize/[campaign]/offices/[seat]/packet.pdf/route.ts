import { getActor } from "@/app/actor";
import { pdfFile } from "@/app/pdf-file";
import { clock } from "@/lib/env";
import { printPackets } from "@/lib/insights/print-packets";

type Context = { params: Promise<{ campaign: string; seat: string }> };

/** The meeting packet of one office. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { campaign, seat: seatId } = await params;
  const printed = await printPackets(await getActor(), campaign, [{ seatId, visit: null }], clock());
  return printed.ok ? pdfFile(printed.value.pdf, printed.value.fileName) : new Response(null, { status: 404 });
}
