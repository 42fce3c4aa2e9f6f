import { z } from "zod";
import { notAForm, readForm } from "@/app/posted-form";
import { reportLetter } from "@/lib/delivery/report-letter";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ token: string; letterId: string }> };

const report = z.enum(["printed", "form_opened", "sent", "answered"]);

/** Anyone who holds the receipt may call this; reporting the same again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  const what = report.safeParse((await readForm(request))?.get("what"));
  if (!what.success || !z.uuid().safeParse(letterId).success) return notAForm();
  await reportLetter(token, letterId, what.data, clock());
  // Who says that an answer came may say on the next page what it was.
  const location =
    what.data === "answered" ? `/r/${token}/letters/${letterId}/answer` : `/r/${token}#letter-${letterId}`;
  return new Response(null, { status: 303, headers: { location } });
}
