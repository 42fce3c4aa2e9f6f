import { env } from "@/lib/env";
import { type CampaignDigest, type Digest, weekBefore } from "@/lib/insights/digest/digest";
import { digestMail } from "@/lib/insights/digest/digest-mail";
import { forgetDigests, giveBackDigest, listWishes, takeDigest } from "@/lib/insights/digest/store";
import { findCampaignDigest, listDigestCampaigns } from "@/lib/insights/digest/views";
import { dayAfter } from "@/lib/insights/overview-filter";
import { loadRuns } from "@/lib/insights/store";
import { inBothForms, sendMail } from "@/lib/mail";
import { findActor } from "@/lib/organizations/views";
import type { Clock } from "@/lib/shared/clock";
import { makeToken } from "@/lib/shared/token";

/** For so many days it is known which digests went: longer than any job is tried. */
const KEPT_DAYS = 28;

/**
 * Mails everybody who asked for it what their campaigns did in the week before the newest Monday, one mail a person and
 * week however often and however many at once this runs. A mail whose fate is unknown is not sent a second time. Throws at
 * the end when some certainly did not go, so that the job is tried again, for those alone.
 */
export async function sendDigests(clock: Clock): Promise<void> {
  const { monday, week } = weekBefore(clock());
  await forgetDigests(dayAfter(monday, -KEPT_DAYS));
  const asOf = (await loadRuns()).count?.at ?? null;
  // Many work on the same campaign: its figures are read once.
  const figures = new Map<string, CampaignDigest>();
  const failed: string[] = [];
  for (const { userId, email } of await listWishes()) {
    const actor = await findActor(userId);
    const campaigns: CampaignDigest[] = [];
    for (const campaign of actor ? await listDigestCampaigns(actor, week) : []) {
      const known = figures.get(campaign.id) ?? (await findCampaignDigest(campaign, week, clock()));
      figures.set(campaign.id, known);
      campaigns.push(known);
    }
    if (campaigns.length === 0 || !(await takeDigest(userId, monday, clock()))) continue;
    const code = await mailDigest({ monday, week, asOf, campaigns }, { userId, email });
    if (code === null) continue;
    await giveBackDigest(userId, monday);
    failed.push(code);
  }
  if (failed.length > 0) throw new Error(`mail server: ${failed[0]} (${failed.length} digests)`);
}

/** Null: it went, or may have; else why it certainly did not. */
async function mailDigest(digest: Digest, to: { userId: string; email: string }): Promise<string | null> {
  const { APP_URL, AUTH_SECRET } = env();
  const choiceUrl = new URL(`/digest/${makeToken(AUTH_SECRET, { purpose: "digest" }, to.userId)}`, APP_URL).href;
  const overviewOf = (slug: string): string => new URL(`/organize/${slug}`, APP_URL).href;
  const answer = await sendMail({
    to: to.email,
    ...(await inBothForms(digestMail(digest, { overviewOf, choiceUrl }))),
    stopUrl: `${choiceUrl}/stop`,
    messageId: `<digest.${digest.monday}.${to.userId}@${new URL(APP_URL).hostname}>`,
  });
  return answer.kind === "not_sent" ? answer.code : null;
}
