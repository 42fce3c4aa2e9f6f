// The shipped tables turned back into files of the upstream shapes, to be changed by a test and served to the update.
import zips from "@/lib/districts/zips.table.json";
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
