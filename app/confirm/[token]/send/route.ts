import { clock } from "@/lib/env";
import { sendLetters } from "@/lib/letters/send-letters";
import { log } from "@/lib/log";
import { unreachable } from "@/lib/shared/result";

type Context = { params: Promise<{ token: string }> };

// 303, relative: the browser goes on by GET to the same host, whatever stands in front of us.
const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** Anyone who holds the link may call this; sending twice leads to the same receipt. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const textHash = String((await request.formData()).get("textHash") ?? "");
  const sent = await sendLetters(token, textHash, clock()).catch((error: unknown) => {
    log().error({ code: (error as { code?: string }).code }, "letters could not be saved");
    return null;
  });
  if (!sent) return seeOther(`/confirm/${token}?problem=outage`);
  if (sent.ok) return seeOther(`/r/${sent.value.receiptToken}`);
  switch (sent.problem.code) {
    case "changed":
      return seeOther(`/confirm/${token}?problem=changed`);
    case "invalid":
    case "already_sent":
    case "expired":
    case "paused":
    case "congress_over":
      return seeOther(`/confirm/${token}`);
    default:
      return unreachable(sent.problem.code);
  }
}
