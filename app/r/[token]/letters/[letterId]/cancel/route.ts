import { z } from "zod";
import { notAForm } from "@/app/posted-form";
import { cancelLetter } from "@/lib/delivery/cancel-letter";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ token: string; letterId: string }> };

/** Anyone who holds the receipt may call this; a letter that has gone stays gone, and its receipt says so. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  if (!z.uuid().safeParse(letterId).success) return notAForm();
  const { ok } = await cancelLetter(token, letterId, clock());
  const query = ok ? "" : "?problem=too_late";
  return new Response(null, { status: 303, headers: { location: `/r/${token}${query}#letter-${letterId}` } });
}
