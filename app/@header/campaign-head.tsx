import { getTranslations } from "next-intl/server";
import { PlacesHead, placeLinks } from "@/app/@header/places-head";
import { getActor } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { StaffHead } from "@/components/staff/staff-head";
import { findStaffCampaign } from "@/lib/campaigns/staff/views";
import { roleIn } from "@/lib/organizations/membership";

/** The pages about one campaign, in the order of an organizer's day; each stands at /organize/<campaign>/<tab>. */
const TABS = ["overview", "offices", "whip", "responses", "deliveries", "print", "exports"] as const;

/** Pages that belong to a tab without standing beneath it in the address. */
const WITHIN: Record<string, string> = { "lobby-day": "offices" };

/** The head of the pages about one campaign: its tabs. `at`: what follows the campaign in the address. */
export async function CampaignHead({ slug, at }: { slug: string; at: string }) {
  const actor = await getActor();
  const campaign = actor && (await findStaffCampaign(actor, slug));
  const role = campaign && roleIn(actor, campaign.organizationId);
  if (!role) return <PlacesHead current="campaigns" />;
  const t = await getTranslations("staff.campaignTabs");
  const links = TABS.map((tab) => ({
    href: tab === "overview" ? `/organize/${slug}` : `/organize/${slug}/${tab}`,
    label: t(tab),
    current: tab === (WITHIN[at] ?? at),
  }));
  const person = { name: actor.name, role };
  return <StaffHead label={t("label")} links={links} person={person} more={await placeLinks(null)} signOut={signOut} />;
}
