import { cache } from "react";
import { findCampaignPage } from "@/lib/asks/views";

/** A campaign with its asks: asked of the database once a rendering, for the page's head and its body. */
export const campaignPage = cache(findCampaignPage);
