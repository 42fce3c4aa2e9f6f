// Answers in the shapes that the Library of Congress and GovInfo document; people and numbers are made up.
import type { ListedCosponsor } from "@/lib/congress/sources/source";

export const KEY = { congress: 119, type: "SRES", number: 61 } as const;
export const UPDATED = "2026-06-10T12:00:00Z";

/** The path of the measure, and of its file. */
export const API_PATH = "/v3/bill/119/sres/61";
export const FILE_PATH = "/bulkdata/119/sres/BILLSTATUS-119sres61.xml";

export const person = (bioguide: string, since = "2025-03-01", withdrawnOn: string | null = null): ListedCosponsor => ({
  ...{ bioguide, since, original: since === "2025-02-05", withdrawnOn },
});

/** So many people, one after the other. */
export const people = (count: number): ListedCosponsor[] =>
  Array.from({ length: count }, (_, index) => person(`P${String(index).padStart(6, "0")}`));

const name = { firstName: "Ada", lastName: "Able", middleName: null, party: "I", state: "MA" };
const request = {
  billNumber: "61",
  billType: "sres",
  congress: "119",
  contentType: "application/json",
  format: "json",
};

export type Counted = { count: number; countIncludingWithdrawnCosponsors?: number };

const countsOf = (list: readonly ListedCosponsor[]): Counted => ({
  count: list.filter(({ withdrawnOn }) => withdrawnOn === null).length,
  countIncludingWithdrawnCosponsors: list.length,
});

/** The item of the API, with the counts of a list. */
export const apiItem = (list: readonly ListedCosponsor[], changes: Record<string, unknown> = {}) => ({
  bill: {
    ...{ congress: 119, type: "SRES", number: "61", originChamber: "Senate" },
    title: "A resolution on <limits> & more",
    introducedDate: "2025-02-05",
    latestAction: { actionDate: "2025-02-06", text: "Referred to the Committee on Foreign Relations." },
    policyArea: { name: "International Affairs" },
    sponsors: [{ ...name, bioguideId: "S000001", fullName: "Sen. Sponsor, Sam Q., Jr. [D-MA]", isByRequest: "N" }],
    cosponsors: { ...countsOf(list), url: "https://api.congress.gov/v3/bill/119/sres/61/cosponsors?format=json" },
    relatedBills: { count: 2, url: "https://api.congress.gov/v3/bill/119/sres/61/relatedbills?format=json" },
    updateDate: UPDATED,
    updateDateIncludingText: UPDATED,
    ...changes,
  },
  request,
});

/** A page of the API's list; `all` is what the whole list counts. */
export const apiPage = (page: readonly ListedCosponsor[], all = page, hasNext = false) => ({
  cosponsors: page.map(({ bioguide, since, original, withdrawnOn }) => ({
    ...{ ...name, bioguideId: bioguide, fullName: "Sen. Able, Ada [I-MA]" },
    ...{ sponsorshipDate: since, isOriginalCosponsor: original },
    ...(withdrawnOn && { sponsorshipWithdrawnDate: withdrawnOn }),
  })),
  pagination: { count: all.length, ...(hasNext && { next: "https://api.congress.gov/v3/next" }) },
  request: { ...request, billUrl: "https://api.congress.gov/v3/bill/119/sres/61?format=json" },
});

const related = (type: string, number: number, relation: string) => ({
  ...{ congress: 119, type, number, title: "Another", latestAction: { actionDate: "2025-02-04", text: "Referred." } },
  relationshipDetails: [
    { identifiedBy: "House", type: "Related bill" },
    { identifiedBy: "CRS", type: relation },
  ],
});

/** Two measures beside it: an identical one and one that is merely related. */
export const apiRelated = {
  pagination: { count: 2 },
  relatedBills: [related("HRES", 100, "Identical bill"), related("S", 7, "Procedurally-related")],
  request,
};

const element = (tag: string, text: string | null): string => (text === null ? "" : `<${tag}>${text}</${tag}>`);

const item = ({ bioguide, since, original, withdrawnOn }: ListedCosponsor): string =>
  `<item>${element("bioguideId", bioguide)}<fullName>Sen. Able, Ada [I-MA]</fullName><firstName>Ada</firstName>
   <lastName>Able</lastName><party>I</party><state>MA</state><identifiers>${element("bioguideId", bioguide)}</identifiers>
   ${element("sponsorshipDate", since)}<isOriginalCosponsor>${original ? "True" : "False"}</isOriginalCosponsor>
   ${element("sponsorshipWithdrawnDate", withdrawnOn)}</item>`;

/** A BILLSTATUS file. */
export const billStatus = (list: readonly ListedCosponsor[], { updated = UPDATED, number = 61 } = {}): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<billStatus><version>3.0.0</version><bill>
  <number>${number}</number><updateDate>${updated}</updateDate><originChamber>Senate</originChamber><type>SRES</type>
  <introducedDate>2025-02-05</introducedDate><congress>119</congress>
  <relatedBills><item><title>Another</title><congress>119</congress><number>100</number><type>HRES</type>
    <relationshipDetails><item><type>Identical bill</type><identifiedBy>CRS</identifiedBy></item></relationshipDetails>
  </item></relatedBills>
  <sponsors><item><bioguideId>S000001</bioguideId><fullName>Sen. Sponsor, Sam Q., Jr. [D-MA]</fullName>
    <firstName>Sam</firstName><lastName>Sponsor</lastName><isByRequest>N</isByRequest></item></sponsors>
  ${list.length > 0 ? `<cosponsors>${list.map(item).join("\n")}</cosponsors>` : ""}
  <policyArea><name>International Affairs</name></policyArea>
  <title>A resolution on &lt;limits&gt; &amp; more</title>
  <latestAction><actionDate>2025-02-06</actionDate><text>Referred to the Committee on Foreign Relations.</text></latestAction>
</bill></billStatus>`;

export const HTML = "<!doctype html><html><head><title>Down for maintenance</title></head><body>Sorry</body></html>";
