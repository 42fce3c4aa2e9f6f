import { notAForm, readForm } from "@/app/posted-form";
import { clock } from "@/lib/env";
import { changeQuoteConsent } from "@/lib/letters/change-quote-consent";

type Context = { params: Promise<{ token: string }> };

/** Anyone who holds the receipt may call this; the receipt then shows what holds. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const form = await readForm(request);
  if (!form) return notAForm();
  const isAllowed = form.get("allow") === "yes";
  await changeQuoteConsent(token, isAllowed, clock());
  return new Response(null, { status: 303, headers: { location: `/r/${token}#quote` } });
}
