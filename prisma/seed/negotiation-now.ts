import { everyoneIn } from "@/lib/asks/audience";
import { peaceCommittee } from "@/prisma/seed/organizations";
import type { SeedCampaign } from "@/prisma/seed/seed-campaign";
import { talkNowBrief } from "@/prisma/seed/talk-now-brief";
import { fundRebuildingTexts } from "@/prisma/seed/texts-fund-rebuilding";
import { hres100Texts } from "@/prisma/seed/texts-hres-100";
import { hres317Texts } from "@/prisma/seed/texts-hres-317";
import { sayPubliclyTexts } from "@/prisma/seed/texts-say-publicly";
import { senateCompanionTexts } from "@/prisma/seed/texts-senate-companion";
import { sres61Texts } from "@/prisma/seed/texts-sres-61";

/** The main campaign of the demonstration: diplomacy, relief and arms control. */
export const talkNow: SeedCampaign = {
  organizationId: peaceCommittee.id,
  id: "01938000-0000-7000-8000-000000000101",
  slug: "talk-now",
  title: "Talk now: diplomacy, relief and arms control",
  brief: talkNowBrief,
  // The record that comes with the demonstration tells who joined S.Res. 61 before this day and since.
  startsOn: new Date("2025-09-01"),
  goalLetters: 1_000,
  asks: [
    {
      id: "01938000-0000-7000-8000-000000000111",
      versionId: "01938000-0000-7000-8000-000000000121",
      slug: "sres-61",
      verb: "cosponsor",
      stance: "support",
      audience: everyoneIn("senate"),
      measureId: "119-SRES-61",
      texts: sres61Texts,
    },
    {
      id: "01938000-0000-7000-8000-000000000112",
      versionId: "01938000-0000-7000-8000-000000000122",
      slug: "hres-100",
      verb: "cosponsor",
      stance: "support",
      audience: everyoneIn("house"),
      measureId: "119-HRES-100",
      texts: hres100Texts,
    },
    {
      id: "01938000-0000-7000-8000-000000000113",
      versionId: "01938000-0000-7000-8000-000000000123",
      slug: "hres-317",
      verb: "cosponsor",
      stance: "support",
      audience: everyoneIn("house"),
      measureId: "119-HRES-317",
      texts: hres317Texts,
    },
    {
      id: "01938000-0000-7000-8000-000000000114",
      versionId: "01938000-0000-7000-8000-000000000124",
      slug: "senate-companion",
      verb: "introduce_companion",
      stance: "support",
      audience: everyoneIn("senate"),
      // Until an admin links the Senate's own resolution.
      measureId: null,
      texts: senateCompanionTexts,
    },
    {
      id: "01938000-0000-7000-8000-000000000115",
      versionId: "01938000-0000-7000-8000-000000000125",
      slug: "say-publicly",
      verb: "say_publicly",
      stance: "support",
      audience: everyoneIn("both"),
      measureId: null,
      texts: sayPubliclyTexts,
    },
    {
      id: "01938000-0000-7000-8000-000000000116",
      versionId: "01938000-0000-7000-8000-000000000126",
      slug: "fund-rebuilding",
      verb: "fund",
      stance: "support",
      audience: everyoneIn("both"),
      measureId: null,
      texts: fundRebuildingTexts,
    },
  ],
};
