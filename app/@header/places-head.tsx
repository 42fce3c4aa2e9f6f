import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { signOut } from "@/app/sign-out";
import { Header } from "@/components/site/header";
import { type HeadLink, StaffHead } from "@/components/staff/staff-head";

export type Place = "campaigns" | "settings" | "clock";

const HREFS: Record<Place, string> = { campaigns: "/organize", settings: "/admin", clock: "/admin/congress" };

/** Where staff go besides the pages of a campaign. */
export async function placeLinks(current: Place | null): Promise<HeadLink[]> {
  const t = await getTranslations("staff.nav");
  const places = Object.entries(HREFS) as [Place, string][];
  return places.map(([place, href]) => ({ href, label: t(place), current: place === current }));
}

/** The head of staff's pages that are about no campaign alone; the public's for who is not signed in. */
export async function PlacesHead({ current }: { current: Place }) {
  const actor = await getActor();
  if (!actor) return <Header />;
  const t = await getTranslations("staff.nav");
  const isAdmin = actor.memberships.some(({ role }) => role === "admin");
  const person = { name: actor.name, role: isAdmin ? ("admin" as const) : ("organizer" as const) };
  const links = await placeLinks(current);
  return <StaffHead label={t("label")} links={links} person={person} more={[]} signOut={signOut} />;
}
