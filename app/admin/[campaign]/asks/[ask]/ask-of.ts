import type { Ask } from "@/lib/asks/ask";
import type { AskContent } from "@/lib/asks/ask-version";
import type { Measure } from "@/lib/congress/measure";

/** What a version says as if it were live, to make letters of it that go nowhere. */
export const askOf = (content: AskContent, measure: Measure | null, now: Date): Ask => ({
  ...content,
  organizationId: "",
  id: "",
  campaignId: "",
  slug: "",
  measure,
  version: { id: "", number: 0, texts: content.texts, createdAt: now, reason: "" },
});
