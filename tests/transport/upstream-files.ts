// The shipped tables turned back into files of the upstream shapes, to be changed by a test and served to the update.
import zips from "@/lib/districts/zips.table.json";
import committees from "@/lib/legislators/committees.table.json";
import { directory } from "@/lib/legislators/directory";
import type { Legislator } from "@/lib/legislators/legislator";

function personFrom({ bioguide, name, first, last, seatId, party, ...rest }: Legislator) {
  const [state = "", place = ""] = seatId.split("-");
  const isSenator = rest.chamber === "senate";
  return {
    id: { bioguide, govtrack: 1 },
    name: { first, last, official_full: name as string | undefined },
    bio: { gender: "F" },
    terms: [
      { type: "rep", start: "2001-01-03", end: "2003-01-03", state: "ZZ", district: 1, party },
      {
        type: isSenator ? "sen" : "rep",
        start: rest.termStart,
        end: rest.termEnd,
        state,
        ...(isSenator ? { class: Number(place.slice(1)) } : { district: Number(place) }),
        party,
        url: rest.url ?? undefined,
        office: rest.washingtonOffice ?? undefined,
        phone: rest.phone ?? undefined,
        contact_form: rest.form && !rest.form.guessed ? rest.form.url : undefined,
      },
    ],
  };
}

const { seats, findLegislator } = directory();
const legislators = seats.flatMap(({ holder }) => findLegislator(holder ?? "") ?? []);

/** Members as upstream lists them: fields that are empty are left out, terms are in order. */
export const people = () => legislators.map(personFrom);

/** District offices as upstream lists them. */
export const offices = () =>
  legislators.map(({ bioguide, offices: listed }) => ({
    id: { bioguide },
    offices: listed.map(({ street, ...office }) => ({
      id: `${bioguide}-${office.city}`,
      address: street,
      ...JSON.parse(JSON.stringify(office, (_, value) => value ?? undefined)),
    })),
  }));

const FOUR_TERRITORIES = ["AS-0", "GU-0", "MP-0", "VI-0"];

/** ZIP codes as upstream lists them: without four territories, a line for each seat. */
export const zipLines = (): string[] => [
  "state_fips,state_abbr,zcta,cd",
  ...Object.entries(zips.zips)
    .filter(([seats]) => !FOUR_TERRITORIES.includes(seats))
    .flatMap(([seats, codes]) =>
      codes
        .split(" ")
        .flatMap((zip) => seats.split(" ").map((seat) => `00,${seat.slice(0, 2)},${zip},${seat.slice(3)}`)),
    ),
];

const TITLE = { chair: "Chairman", ranking: "Ranking Member" };

/** Committees as upstream lists them: subcommittees within their committee, under an id of two characters. */
export const committeeList = () =>
  committees.committees
    .filter(({ parent }) => parent === null)
    .map(({ id, name, chamber }) => ({
      type: chamber,
      name,
      thomas_id: id,
      url: "https://example.gov",
      subcommittees: committees.committees
        .filter(({ parent }) => parent === id)
        .map((sub) => ({ name: sub.name, thomas_id: sub.id.slice(4) })),
    }));

/** Who sits on them as upstream lists it; all in one party, since the table keeps the order alone. */
export const memberships = () =>
  Object.fromEntries(
    committees.committees
      .filter(({ members }) => members !== "")
      .map(({ id, chairs, ranking, members }) => [
        id,
        members.split(" ").map((bioguide, index) => ({
          name: bioguide,
          bioguide,
          party: "majority",
          rank: index + 1,
          ...(chairs.split(" ").includes(bioguide) ? { title: TITLE.chair } : {}),
          ...(ranking === bioguide ? { title: TITLE.ranking } : {}),
        })),
      ]),
  );
