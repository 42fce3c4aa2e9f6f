import { getActor } from "@/app/actor";
import { pdfFile } from "@/app/pdf-file";
import { clock } from "@/lib/env";
import { lobbyDayFrom, parseLobbyDay } from "@/lib/insights/lobby-day/lobby-day";
import { printPackets } from "@/lib/insights/print-packets";

type Context = { params: Promise<{ campaign: string }> };

/** The packets of a lobby day; back to its plan, with all that was typed, when something there is not right. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign } = await params;
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const back = (check: "wrong" | "nobody"): Response => {
    searchParams.set("check", check);
    const location = `/organize/${encodeURIComponent(campaign)}/lobby-day?${searchParams}`;
    return new Response(null, { status: 303, headers: { location } });
  };
  const planned = parseLobbyDay(lobbyDayFrom(searchParams));
  if (!planned.ok) return back("wrong");
  const wanted = planned.value.map(({ seatId, on, time, place }) => ({
    seatId,
    visit: { on, appointment: { time, place } },
  }));
  const printed = await printPackets(actor, campaign, wanted, clock());
  if (printed.ok) return pdfFile(printed.value.pdf, printed.value.fileName);
  return printed.problem.code === "nobody" ? back("nobody") : new Response(null, { status: 404 });
}
