// Faults of the lists of members that are known, each with what is done about it.
import type { MemberFacts, OfficeFacts } from "@/dev/reference/facts";

const PHONE = /^\d{3}-\d{3}-\d{4}$/;

/** An address of the web, or null. Some begin "hhttps"; some still name http, which every office's site answers with https. */
function mendUrl(url: string | null): string | null {
  if (url === null) return null;
  const mended = url.trim().replace(/^h*https?:\/\//i, "https://");
  return URL.canParse(mended) && mended.startsWith("https://") ? mended : null;
}

/** Says which suite, when only its number is given: USPS Publication 28 writes "# 350". */
const mendSuite = (suite: string | null): string | null => (suite && /^\d+\w?$/.test(suite) ? `# ${suite}` : suite);

/** An office's street line: street, suite, building, each once. */
export const streetOf = ({ address, suite, building }: OfficeFacts): string =>
  [...new Set([address, mendSuite(suite), building])].filter((part) => part !== null && part !== "").join(", ");

/** Mends one member. A telephone number that cannot be one, and an office without a street or a ZIP code, are left out. */
export function mendMember(member: MemberFacts): { member: MemberFacts; notes: string[] } {
  const notes: string[] = [];
  const note = (text: string) => notes.push(`${member.bioguide}: ${text}`);

  const composed = [member.first, member.last].filter(Boolean).join(" ") + (member.suffix ? `, ${member.suffix}` : "");
  if (!member.name) note(`no display name is given; "${composed}" is made from its parts`);

  const url = mendUrl(member.url);
  const formUrl = mendUrl(member.form?.url ?? null);
  if (url !== member.url) note(`site address "${member.url}" mended to "${url}"`);
  if (member.form && formUrl !== member.form.url) note(`form address "${member.form.url}" mended to "${formUrl}"`);

  const phone = member.phone && PHONE.test(member.phone) ? member.phone : null;
  if (!phone) note("no telephone number is known");

  const postable = member.offices.filter((office) => office.address && office.zip);
  const dropped = member.offices.length - postable.length;
  if (dropped > 0) note(`${dropped} office(s) without a street or ZIP code left out`);
  const offices = postable.map((office) => {
    const isOnEarth = Math.abs(office.latitude ?? 0) <= 90 && Math.abs(office.longitude ?? 0) <= 180;
    if (!isOnEarth) note(`the point ${office.latitude}, ${office.longitude} of ${office.city} left out`);
    return {
      ...office,
      ...(isOnEarth ? {} : { latitude: null, longitude: null }),
      phone: office.phone && PHONE.test(office.phone) ? office.phone : null,
    };
  });

  const form = member.form && formUrl ? { ...member.form, url: formUrl } : null;
  return { member: { ...member, name: member.name || composed, url, form, phone, offices }, notes };
}
