import { notAForm } from "@/app/posted-form";
import { clock } from "@/lib/env";
import { noteSilence } from "@/lib/responses/note-silence";
import { isId } from "@/lib/shared/id";

type Context = { params: Promise<{ token: string; letterId: string }> };

/** Anyone who holds the receipt may call this; noting it again moves the date. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  if (!isId(letterId)) return notAForm();
  await noteSilence(token, letterId, clock());
  return new Response(null, { status: 303, headers: { location: `/r/${token}#letter-${letterId}` } });
}
