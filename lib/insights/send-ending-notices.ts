import { env } from "@/lib/env";
import { dying } from "@/lib/insights/ending/ending";
import { type EndingNotice, endingMail } from "@/lib/insights/ending/notices/notice-mail";
import {
  giveBackNotice,
  listNoticeReaders,
  type NoticeKey,
  type NoticeReader,
  takeNotice,
} from "@/lib/insights/ending/notices/store";
import { listEndings } from "@/lib/insights/ending/views";
import { inBothForms, sendMail } from "@/lib/mail";
import type { Clock } from "@/lib/shared/clock";

/**
 * From sixty days before a Congress ends: mails every organizer and admin of an organization of which asks end with it,
 * once a person, organization and Congress, however often and however many at once this runs. A mail whose fate is unknown
 * is not sent a second time. Throws at the end when some certainly did not go, so that the job is tried again, for those
 * alone.
 */
export async function sendEndingNotices(clock: Clock): Promise<void> {
  const failed: string[] = [];
  for (const { id: organizationId, name: organizationName, readers } of await listNoticeReaders()) {
    const [first] = readers;
    // All who work for an organization see the same of it, so it is read once.
    const seen = first && { userId: first.userId, name: "", memberships: [{ organizationId, role: first.role }] };
    const endings = seen && (await listEndings(seen, clock()));
    if (!endings?.clock.isNear || endings.campaigns.every(({ asks }) => dying(asks).length === 0)) continue;
    const notice = { ...endings, organizationName };
    for (const reader of readers) {
      const key = { organizationId, userId: reader.userId, congress: endings.clock.congress };
      if (!(await takeNotice(key, clock()))) continue;
      const code = await mailNotice(notice, key, reader);
      if (code === null) continue;
      await giveBackNotice(key);
      failed.push(code);
    }
  }
  if (failed.length > 0) throw new Error(`mail server: ${failed[0]} (${failed.length} notices)`);
}

/** Null: it went, or may have; else why it certainly did not. */
async function mailNotice(
  notice: EndingNotice,
  { organizationId, userId, congress }: NoticeKey,
  { name, email }: NoticeReader,
): Promise<string | null> {
  const { APP_URL } = env();
  const clockUrl = new URL("/admin/congress", APP_URL).href;
  const answer = await sendMail({
    to: email,
    ...(await inBothForms(endingMail(notice, { name, clockUrl }))),
    messageId: `<ending.${congress}.${organizationId}.${userId}@${new URL(APP_URL).hostname}>`,
  });
  return answer.kind === "not_sent" ? answer.code : null;
}
