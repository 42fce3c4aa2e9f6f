import { z } from "zod";
import { notAForm, readForm } from "@/app/posted-form";
import { CHANNELS } from "@/lib/campaigns/channel-rules";
import { chooseWay } from "@/lib/delivery/choose-way";
import { clock } from "@/lib/env";

type Context = { params: Promise<{ token: string; letterId: string }> };

/** Anyone who holds the receipt may call this; what cannot be done any more is said on the receipt. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  const channel = z.enum(CHANNELS).safeParse((await readForm(request))?.get("channel"));
  if (!channel.success || !z.uuid().safeParse(letterId).success) return notAForm();
  const chosen = await chooseWay(token, letterId, channel.data, clock());
  const query = chosen.ok ? "" : `?problem=${chosen.problem}`;
  return new Response(null, { status: 303, headers: { location: `/r/${token}${query}#letter-${letterId}` } });
}
