import { z } from "zod";
import { type Facts, type MemberFacts, UpdateRefused } from "@/dev/reference/facts";
import { mendMember, streetOf } from "@/dev/reference/mend-members";
import { expectedHouseSeats, expectedSenateSeats } from "@/dev/reference/seats";
import { congressAt, endOfCongress } from "@/lib/congress/congress-clock";
import type { LegislatorTable } from "@/lib/legislators/directory";
import type { Legislator, LegislatorTitle } from "@/lib/legislators/legislator";

const day = z.iso.date();
const link = z.url({ protocol: /^https$/ });
const row = z.strictObject({
  bioguide: z.string().regex(/^[A-Z]\d{6}$/),
  name: z.string().min(1),
  first: z.string(),
  last: z.string(),
  title: z.enum(["Senator", "Representative", "Delegate", "Resident Commissioner"]),
  chamber: z.enum(["senate", "house"]),
  party: z.enum(["Democrat", "Republican", "Independent"]),
  seatId: z.string(),
  termStart: day,
  termEnd: day,
  washingtonOffice: z.string().min(1).nullable(),
  phone: z.string().nullable(),
  url: link.nullable(),
  form: z.strictObject({ url: link, guessed: z.boolean(), captcha: z.boolean().nullable() }).nullable(),
  offices: z.array(
    z.strictObject({
      street: z.string().min(1),
      city: z.string().min(1),
      state: z.string().length(2),
      zip: z.string().regex(/^\d{5}(-\d{4})?$/),
      phone: z.string().nullable(),
      latitude: z.number().min(-90).max(90).nullable(),
      longitude: z.number().min(-180).max(180).nullable(),
    }),
  ),
}) satisfies z.ZodType<Legislator>;

// More empty seats than this at once mean a broken file, not a season of resignations.
const MOST_VACANCIES = 15;
const TERRITORIES = ["DC", "AS", "GU", "MP", "VI"];

const seatIdOf = ({ chamber, state, district, senateClass }: MemberFacts): string =>
  chamber === "senate" ? `${state}-S${senateClass}` : `${state}-${district}`;

function titleOf({ chamber, state }: MemberFacts): LegislatorTitle {
  if (chamber === "senate") return "Senator";
  if (state === "PR") return "Resident Commissioner";
  return TERRITORIES.includes(state) ? "Delegate" : "Representative";
}

// Four decimals are eleven meters: a building.
const place = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees * 1e4) / 1e4);

function legislatorFrom(member: MemberFacts): Legislator {
  const parsed = row.safeParse({
    bioguide: member.bioguide,
    name: member.name,
    first: member.first,
    last: member.last,
    title: titleOf(member),
    chamber: member.chamber,
    party: member.party,
    seatId: seatIdOf(member),
    termStart: member.termStart,
    termEnd: member.termEnd,
    washingtonOffice: member.washingtonOffice,
    phone: member.phone,
    url: member.url,
    form: member.form,
    offices: member.offices.map((office) => ({
      street: streetOf(office),
      city: office.city,
      state: office.state,
      zip: office.zip,
      phone: office.phone,
      latitude: place(office.latitude),
      longitude: place(office.longitude),
    })),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UpdateRefused(`member ${member.bioguide} has a wrong "${issue?.path.join(".")}": ${issue?.message}`);
}

/**
 * Members -> the table of legislators. Refuses a list in which a seat is held twice, unknown, or empty without being
 * listed as vacant (where the source lists vacancies), or in which too many are empty.
 */
export function compileLegislators({ source, asOf, facts }: Facts["members"]): {
  table: LegislatorTable;
  notes: string[];
} {
  const congress = congressAt(new Date(`${asOf}T18:00:00Z`));
  const end = endOfCongress(congress).toISOString().slice(0, 10);
  const notes: string[] = [];
  const mended = facts.members.flatMap((member) => {
    // A House term that ends early has ended for good. A senator by appointment stays until the elected one is sworn in
    // (Seventeenth Amendment), so an end in the past does not empty a Senate seat.
    if (member.chamber === "house" && member.termEnd < end) {
      notes.push(`${member.bioguide}: left out, the term ended on ${member.termEnd}`);
      return [];
    }
    const result = mendMember(member);
    notes.push(...result.notes);
    return [result.member];
  });
  const legislators = mended.map(legislatorFrom).sort((a, b) => a.bioguide.localeCompare(b.bioguide));

  const expected = new Set([...expectedHouseSeats, ...expectedSenateSeats]);
  const filled = new Set<string>();
  for (const { seatId, bioguide } of legislators) {
    if (!expected.has(seatId)) throw new UpdateRefused(`member ${bioguide} holds ${seatId}, which is no seat`);
    if (filled.has(seatId)) throw new UpdateRefused(`two members hold ${seatId}`);
    filled.add(seatId);
  }
  const vacant = [...expected].filter((seat) => !filled.has(seat)).sort();
  const unlisted = facts.vacant && vacant.filter((seat) => !facts.vacant?.includes(seat));
  if (unlisted?.length)
    throw new UpdateRefused(`nobody holds ${unlisted.join(", ")}, and the source does not list it as vacant`);
  const held = facts.vacant?.filter((seat) => filled.has(seat));
  if (held?.length) throw new UpdateRefused(`the source lists ${held.join(", ")} as vacant, yet names who holds it`);
  if (vacant.length > MOST_VACANCIES)
    throw new UpdateRefused(`${vacant.length} seats are without a member: ${vacant.join(", ")}`);
  return { table: { congress, source, asOf, vacant, legislators }, notes };
}
