import { approveVersion } from "@/lib/asks/approve-version";
import type { AskContent } from "@/lib/asks/ask-version";
import { everyoneIn } from "@/lib/asks/audience";
import { proposeVersion } from "@/lib/asks/propose-version";
import { saveAskDraft } from "@/lib/asks/save-ask-draft";
import { findAskEditor } from "@/lib/asks/staff/views";
import { starterTexts } from "@/lib/asks/starter-texts";
import { findCampaignPage } from "@/lib/asks/views";
import { db } from "@/lib/db";
import { checkVersion } from "@/lib/letters/check-version";
import type { Actor } from "@/lib/organizations/membership";
import { admin, askSlug, secondAdmin, texts } from "./staffed-campaign";

export const now = new Date("2026-06-01T16:00:00Z");
export const after = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
export const campaignSlug = "staffed";
export const at = { campaignSlug, askSlug };

export const companion: AskContent = {
  verb: "introduce_companion",
  stance: "support",
  audience: everyoneIn("senate"),
  measureId: null,
  texts: { ...texts, headline: "New words" },
};
export const cosponsor = (measureId = "119-SRES-323"): AskContent => ({
  verb: "cosponsor",
  stance: "support",
  audience: everyoneIn("senate"),
  measureId,
  texts: starterTexts({
    verb: "cosponsor",
    stance: "support",
    hasMeasure: true,
    headline: "Cosponsor it",
    summary: "It.",
  }),
});

export const save = (baseNumber: number, content: unknown = companion, actor: Actor | null = admin) =>
  saveAskDraft(actor, { ...at, baseNumber, content, reason: `After ${baseNumber}` }, now);
export const propose = (number: number, actor: Actor | null = admin, goesLiveAt: Date | null = null) =>
  proposeVersion(actor, { ...at, number, goesLiveAt, overrides: [] }, now, checkVersion);
export const approve = (number: number, actor: Actor | null = secondAdmin, moment = now) =>
  approveVersion(actor, { ...at, number, note: "" }, moment, checkVersion);
export const editor = async (actor: Actor = admin, moment = now) => {
  const found = await findAskEditor(actor, at, moment, checkVersion);
  if (!found) throw new Error("the ask is there");
  return found;
};
export const states = async () => (await editor()).versions.map(({ number, state }) => `${number} ${state}`);
export const verbs = async () =>
  (await db().prisma.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ verb }) => verb.replace("ask.", ""));
export const live = async () => (await findCampaignPage(campaignSlug))?.asks.map(({ version }) => version.number);
