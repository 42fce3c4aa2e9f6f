import { notAForm, readForm } from "@/app/posted-form";
import { clock } from "@/lib/env";
import { sendLetters } from "@/lib/letters/send-letters";
import { log } from "@/lib/log";
import { loadPositions } from "@/lib/responses/positions/views";

type Context = { params: Promise<{ token: string }> };

// 303, relative: the browser goes on by GET to the same host, whatever stands in front of us.
const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** Anyone who holds the link may call this; sending twice leads to the same receipt. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const form = await readForm(request);
  if (!form) return notAForm();
  const textHash = String(form.get("textHash") ?? "");
  const sent = await sendLetters(token, textHash, clock(), loadPositions).catch((error: unknown) => {
    log().error({ code: (error as { code?: string }).code }, "letters could not be saved");
    return null;
  });
  if (!sent) return seeOther(`/confirm/${token}?problem=outage`);
  if (sent.ok) return seeOther(`/r/${sent.value.receiptToken}`);
  // Each other refusal is a state that the page itself shows, with what to do next.
  return seeOther(sent.problem.code === "changed" ? `/confirm/${token}?problem=changed` : `/confirm/${token}`);
}
