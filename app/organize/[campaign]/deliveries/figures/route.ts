import { getFormatter, getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { wordDeliveries } from "@/app/organize/[campaign]/deliveries/worded";
import { findDeliveries } from "@/lib/delivery/deliveries/views";
import { clock } from "@/lib/env";
import { countPresentStates } from "@/lib/insights/present-states/views";

type Context = { params: Promise<{ campaign: string }> };

/** Figures as old as this are not counted anew for the next who watches. */
const MAY_BE_OLD_MS = 3_000;

/** The page's figures as they are now, for its renewal; 404 for whoever may not see them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const slug = (await params).campaign;
  const page = actor && (await findDeliveries(actor, slug, clock(), countPresentStates, MAY_BE_OLD_MS));
  if (!page) return new Response(null, { status: 404 });
  const worded = wordDeliveries(page, { t: await getTranslations("deliveries"), format: await getFormatter() });
  return Response.json(worded, { headers: { "cache-control": "private, no-store" } });
}
