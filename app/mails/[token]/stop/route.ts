import { notAForm, readForm } from "@/app/posted-form";
import { clock } from "@/lib/env";
import { chooseMails } from "@/lib/supporters/choose-mails";

type Context = { params: Promise<{ token: string }> };

const toPage = (token: string): Response =>
  new Response(null, { status: 303, headers: { location: `/mails/${encodeURIComponent(token)}` } });

/** A mail program that knows no one-click opens the address in a browser: the page there has a button. Changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return toPage((await params).token);
}

/**
 * Anyone who holds a mail's link may call this. A mail program posts "List-Unsubscribe=One-Click" (RFC 8058): it brings no
 * cookies and is led nowhere. The page's buttons post `ask`. Choosing the same again changes nothing.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const form = await readForm(request);
  const ask = form?.get("ask") ?? null;
  const isOneClick = form?.get("List-Unsubscribe") === "One-Click";
  if (ask === null && !isOneClick) return notAForm();
  const isFound = await chooseMails(token, ask === "yes", clock());
  if (ask !== null) return toPage(token);
  return new Response(null, { status: isFound ? 200 : 404 });
}
