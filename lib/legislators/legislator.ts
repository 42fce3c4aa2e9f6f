import type { Chamber, IsoDate, Office } from "@/lib/congress/measure";

export type LegislatorTitle = "Senator" | "Representative" | "Delegate" | "Resident Commissioner";

/** An office of a legislator outside Washington. */
export type DistrictOffice = {
  street: string;
  city: string;
  state: string;
  zip: string;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** A person serving in Congress. The federal key is the bioguide id. */
export type Legislator = {
  bioguide: string;
  /** display name, "Edward J. Markey" */
  name: string;
  first: string;
  last: string;
  title: LegislatorTitle;
  chamber: Office;
  party: "Democrat" | "Republican" | "Independent";
  seatId: string;
  /** start of the present term, not of the whole service */
  termStart: IsoDate;
  termEnd: IsoDate;
  /** room and building in Washington, "511 Hart Senate Office Building" */
  washingtonOffice: string | null;
  phone: string | null;
  url: string | null;
  /** the office's own contact form; `guessed` when no source confirms the address */
  form: { url: string; guessed: boolean; captcha: boolean | null } | null;
  offices: DistrictOffice[];
};

/** An office to be filled by election: "MA-2", "AK-0" (at large), "DC-0" (a delegate's), "MA-S1" (Senate class 1). */
export type Seat = {
  id: string;
  congress: number;
  chamber: Chamber;
  state: string;
  /** House: number, 0 for a whole state or territory; Senate: null */
  district: number | null;
  /** bioguide of who holds it, null when vacant on the table's date */
  holder: string | null;
};
