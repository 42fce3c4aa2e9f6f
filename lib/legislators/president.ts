// The President as somebody to write to. No table of ours names the person, and none needs to: current practice puts the
// title on the envelope, so a letter stays right when the office changes hands.
import type { Legislator, Seat } from "@/lib/legislators/legislator";

/** The id of the President's seat, and what stands where a member of Congress has a bioguide id. */
export const PRESIDENT_ID = "US-P";

export const PRESIDENT: Legislator = {
  bioguide: PRESIDENT_ID,
  name: "The President",
  first: "",
  last: "",
  title: "President",
  chamber: "president",
  party: null,
  seatId: PRESIDENT_ID,
  termStart: null,
  termEnd: null,
  washingtonOffice: null,
  // The comment line; staff take it down.
  phone: "202-456-1111",
  url: "https://www.whitehouse.gov",
  form: { url: "https://www.whitehouse.gov/contact/", guessed: false, captcha: null },
  offices: [],
};

/** The seat of which everybody in every state, the District of Columbia and the territories is a constituent. */
export const presidentSeat = (congress: number): Seat => ({
  id: PRESIDENT_ID,
  congress,
  chamber: "president",
  state: "US",
  district: null,
  holder: PRESIDENT_ID,
});

/** Whether this is the President: for what holds of members of Congress alone. */
export const isPresident = ({ chamber }: Pick<Legislator | Seat, "chamber">): boolean => chamber === "president";
