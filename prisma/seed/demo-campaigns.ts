import { gigWork } from "@/prisma/seed/gig-economy";
import { talkNow } from "@/prisma/seed/negotiation-now";
import type { SeedCampaign } from "@/prisma/seed/seed-campaign";

/** The campaigns of the demonstration, in the order in which they are listed. */
export const demoCampaigns: readonly SeedCampaign[] = [talkNow, gigWork];
