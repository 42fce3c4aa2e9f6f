// One cause for which letters failed, with its letters, for those who mend it. No writer is named.
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { postAccess } from "@/lib/delivery/channels/post/access";
import { sortDeliveries } from "@/lib/delivery/deliveries/deliveries";
import { loadGroups } from "@/lib/delivery/deliveries/store";
import { type Cause, causeKey } from "@/lib/delivery/failures/cause";
import type { FailedRow, Failure } from "@/lib/delivery/failures/failure";
import { loadFailed } from "@/lib/delivery/failures/store";
import { nameOf } from "@/lib/delivery/printing/views";
import { loadWays } from "@/lib/delivery/ways/views";
import { env } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import type { Channel } from "@/lib/letters/letter";
import { officeEmail } from "@/lib/letters/office-email";
import type { Ways } from "@/lib/letters/ways";
import type { Actor } from "@/lib/organizations/membership";

/** So many letters are listed at once, the oldest first. */
const MOST_LISTED = 200;

/** The failures of one cause; null when no letter of the actor's campaign has that cause any more. */
export async function findFailure(
  actor: Actor,
  slug: string,
  key: string,
  most: number = MOST_LISTED,
): Promise<Failure | null> {
  const campaign = await findStaffCampaign(actor, slug);
  if (!campaign) return null;
  const { organizationId, id: campaignId, title } = campaign;
  const scope = { organizationId, campaignId };
  const cause = sortDeliveries([], await loadGroups(scope)).failures.find((each) => causeKey(each) === key);
  if (!cause) return null;
  const letters = (await loadFailed(scope, cause, most)).map((row) => ({
    ...row,
    legislatorName: nameOf(row.bioguide, []),
  }));
  return {
    campaign: { organizationId, slug, title },
    cause,
    letters,
    ways: otherWays(await loadWays(), cause, letters),
  };
}

// The official form is not among them: only the writer can fill it in, and chooses it on the receipt.
const WAYS: readonly Channel[] = ["cwc", "email", "post", "print"];

function otherWays(open: Ways, { channel }: Cause, letters: readonly FailedRow[]): Channel[] {
  return WAYS.filter((way) => way !== channel && letters.some((letter) => takesWay(open, way, letter)));
}

/** Whether letters to an office can go this way at present, by what is set up here and what the office takes. */
export function takesWay(
  open: Pick<Ways, "systemOf" | "mailCameBack">,
  way: Channel,
  { bioguide, seatId }: Pick<FailedRow, "bioguide" | "seatId">,
): boolean {
  if (way === "cwc") return open.systemOf(seatId) === "on";
  if (way === "post") return postAccess(env()) !== null;
  if (way !== "email") return true;
  const legislator = directory().findLegislator(bioguide);
  const hasAddress = legislator !== null && officeEmail(legislator, env().DELIVERY_MODE) !== null;
  return hasAddress && !open.mailCameBack?.(bioguide);
}
