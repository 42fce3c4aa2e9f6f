import { keepDeviceSecret, readDeviceSecret } from "@/app/device";
import { adoptDraft } from "@/lib/letters/adopt-draft";

type Context = { params: Promise<{ token: string }> };

/** Anyone who holds the link may call this: it opens the draft on this device. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const adopted = await adoptDraft(token, await readDeviceSecret());
  if (!adopted.ok) return new Response(null, { status: 303, headers: { location: `/confirm/${token}` } });
  const { actionId, campaignSlug, deviceSecret } = adopted.value;
  await keepDeviceSecret(deviceSecret);
  return new Response(null, { status: 303, headers: { location: `/c/${campaignSlug}/letters/${actionId}` } });
}
