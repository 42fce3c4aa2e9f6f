import { readForm } from "@/app/posted-form";
import { stopDigest } from "@/lib/insights/choose-digest";

type Context = { params: Promise<{ token: string }> };

const leadTo = (token: string): Response =>
  new Response(null, { status: 303, headers: { location: `/digest/${encodeURIComponent(token)}` } });

/**
 * Switches the weekly mail off: for whoever presses the button of its page, and for mail programs, which post here in their
 * reader's place and follow no link (RFC 8058).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const stopped = await stopDigest(token);
  // The button's form has no fields; what has no form at all comes from no browser.
  const form = await readForm(request);
  const isByProgram = !form || form.get("List-Unsubscribe") === "One-Click";
  if (isByProgram) return new Response(null, { status: stopped.ok ? 200 : 404 });
  return leadTo(token);
}

/** A mail program that knows no better opens the address: the page asks then. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return leadTo((await params).token);
}
