// Reads the facts from where they are kept up: the JSON of unitedstates/congress-legislators (CC0) and the ZIP file of
// OpenSourceActivismTech/us-zipcodes-congress. Neither knows the cosponsors of a measure.
import { z } from "zod";
import { committeeFile, committeesFrom, membershipFile } from "@/dev/reference/committee-files";
import { type Facts, type MemberFacts, type OfficeFacts, UpdateRefused } from "@/dev/reference/facts";

/** Where each file is fetched from. */
export type UpstreamAddresses = {
  legislators: string;
  offices: string;
  zips: string;
  committees: string;
  memberships: string;
};

export const UPSTREAM: UpstreamAddresses = {
  legislators: "https://unitedstates.github.io/congress-legislators/legislators-current.json",
  offices: "https://unitedstates.github.io/congress-legislators/legislators-district-offices.json",
  committees: "https://unitedstates.github.io/congress-legislators/committees-current.json",
  memberships: "https://unitedstates.github.io/congress-legislators/committee-membership-current.json",
  zips: "https://raw.githubusercontent.com/OpenSourceActivismTech/us-zipcodes-congress/master/zccd.csv",
};

const SOURCE = "unitedstates/congress-legislators (CC0)";
const TIMEOUT_MS = 60_000;

// Upstream leaves out a field that is empty.
const text = z.string().nullable().default(null);
const numbered = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .default(null);
const coordinate = z.number().nullable().default(null);

const people = z.array(
  z.object({
    id: z.object({ bioguide: z.string() }),
    name: z.object({ first: z.string(), last: z.string().default(""), suffix: text, official_full: text }),
    terms: z
      .array(
        z.object({
          type: z.enum(["sen", "rep"]),
          start: z.string(),
          end: z.string(),
          state: z.string(),
          district: z.number().nullable().default(null),
          class: z.number().nullable().default(null),
          party: z.string().default(""),
          office: text,
          phone: text,
          url: text,
          contact_form: text,
        }),
      )
      .min(1),
  }),
);

const offices = z.array(
  z.object({
    id: z.object({ bioguide: z.string() }),
    offices: z.array(
      z.object({
        address: text,
        suite: numbered,
        building: text,
        city: z.string(),
        state: z.string(),
        zip: numbered,
        phone: text,
        latitude: coordinate,
        longitude: coordinate,
      }),
    ),
  }),
);

/** Fetches a file with the day on which it was last changed, or today when its server does not say. */
async function fetchFile(address: string, now: Date): Promise<{ body: string; changedOn: string }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: Error) => {
    throw new UpdateRefused(`${address} could not be fetched (${error.message})`);
  });
  if (!response.ok) throw new UpdateRefused(`${address} answered ${response.status}`);
  const changed = new Date(response.headers.get("last-modified") ?? now);
  return { body: await response.text(), changedOn: changed.toISOString().slice(0, 10) };
}

function parseFile<T>(schema: z.ZodType<T>, address: string, body: string): T {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new UpdateRefused(`${address} is not JSON`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UpdateRefused(`${address} has another shape than expected at ${issue?.path.join(".")}: ${issue?.message}`);
}

/** Terms are in order, so the last one is the present one. */
function memberFrom(person: z.infer<typeof people>[number], officesOf: Map<string, OfficeFacts[]>): MemberFacts {
  const term = person.terms.at(-1) as (typeof person.terms)[number];
  // Only senators' forms are listed. Nearly every House site has its form at /contact; it is marked as a guess.
  const site = term.url?.replace(/\/$/, "");
  const guess = site ? { url: `${site}/contact`, guessed: true, captcha: null } : null;
  return {
    bioguide: person.id.bioguide,
    name: person.name.official_full,
    first: person.name.first,
    last: person.name.last,
    suffix: person.name.suffix,
    chamber: term.type === "sen" ? "senate" : "house",
    state: term.state,
    district: term.district,
    senateClass: term.class,
    party: term.party,
    termStart: term.start,
    termEnd: term.end,
    washingtonOffice: term.office,
    phone: term.phone,
    url: term.url,
    form: term.contact_form ? { url: term.contact_form, guessed: false, captcha: null } : guess,
    offices: officesOf.get(person.id.bioguide) ?? [],
  };
}

/** Lines of `state_fips,state_abbr,zcta,cd`. At large is 0 here and 98 or 00 in the Census files behind it. */
function zipsFromCsv(address: string, body: string): Map<string, string[]> {
  const [head = "", ...lines] = body.trim().split(/\r?\n/);
  const columns = head.split(",").map((name) => name.trim());
  const [state, zip, district] = ["state_abbr", "zcta", "cd"].map((name) => columns.indexOf(name));
  if (state === undefined || zip === undefined || district === undefined || Math.min(state, zip, district) < 0) {
    throw new UpdateRefused(`${address} lacks the columns state_abbr, zcta and cd`);
  }
  const zips = new Map<string, string[]>();
  for (const line of lines) {
    const cells = line.split(",").map((cell) => cell.trim());
    // The Minor Outlying Islands elect nobody.
    if (cells[state] === "UM") continue;
    const number = Number(cells[district] || Number.NaN);
    const code = cells[zip]?.padStart(5, "0") ?? "";
    const seat = `${cells[state]}-${number === 98 ? 0 : number}`;
    zips.set(code, [...(zips.get(code) ?? []), seat]);
  }
  return zips;
}

/** The facts of the upstream addresses. Refuses with a sentence when one fails or has another shape. */
export async function readUpstream(addresses: UpstreamAddresses, now: Date): Promise<Facts> {
  const fetched = (address: string) => fetchFile(address, now);
  const [membersFile, officesFile, zipsFile, committeesFile, membershipsFile] = await Promise.all([
    fetched(addresses.legislators),
    fetched(addresses.offices),
    fetched(addresses.zips),
    fetched(addresses.committees),
    fetched(addresses.memberships),
  ]);
  const listed = parseFile(offices, addresses.offices, officesFile.body);
  const officesOf = new Map(listed.map((entry) => [entry.id.bioguide, entry.offices]));
  const members = parseFile(people, addresses.legislators, membersFile.body);
  return {
    members: {
      source: SOURCE,
      asOf: membersFile.changedOn,
      facts: { vacant: null, members: members.map((person) => memberFrom(person, officesOf)) },
    },
    zips: {
      source: "OpenSourceActivismTech/us-zipcodes-congress, made from files of the US Census Bureau",
      asOf: zipsFile.changedOn,
      facts: zipsFromCsv(addresses.zips, zipsFile.body),
    },
    committees: {
      source: SOURCE,
      asOf: membershipsFile.changedOn,
      facts: committeesFrom(
        parseFile(committeeFile, addresses.committees, committeesFile.body),
        parseFile(membershipFile, addresses.memberships, membershipsFile.body),
      ),
    },
    contactForms: null,
    measures: null,
    outlines: null,
  };
}
