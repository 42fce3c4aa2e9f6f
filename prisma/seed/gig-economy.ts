import { everyoneIn } from "@/lib/asks/audience";
import { gigWorkBrief } from "@/prisma/seed/gig-work-brief";
import { workersAlliance } from "@/prisma/seed/organizations";
import type { SeedCampaign } from "@/prisma/seed/seed-campaign";
import { hearWorkersTexts } from "@/prisma/seed/texts-hear-workers";
import { opposeHr100Texts } from "@/prisma/seed/texts-oppose-hr-100";

/** The second campaign of the demonstration, of another organization and against a measure. */
export const gigWork: SeedCampaign = {
  organizationId: workersAlliance.id,
  id: "01938000-0000-7000-8000-000000000201",
  slug: "gig-work",
  title: "Gig work: hear from workers first",
  brief: gigWorkBrief,
  asks: [
    {
      id: "01938000-0000-7000-8000-000000000211",
      versionId: "01938000-0000-7000-8000-000000000221",
      slug: "oppose-hr-100",
      verb: "oppose",
      stance: "oppose",
      audience: everyoneIn("house"),
      measureId: "119-HR-100",
      texts: opposeHr100Texts,
    },
    {
      id: "01938000-0000-7000-8000-000000000212",
      versionId: "01938000-0000-7000-8000-000000000222",
      slug: "hear-workers",
      verb: "say_publicly",
      stance: "support",
      audience: everyoneIn("both"),
      measureId: null,
      texts: hearWorkersTexts,
    },
  ],
};
