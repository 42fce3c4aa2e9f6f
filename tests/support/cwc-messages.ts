// Messages for the congressional web service: one that is plain, many that may go, and many of which some may not.
import fc from "fast-check";
import { TOPICS } from "@/lib/asks/topics";
import { type Chamber, MEASURE_TYPES } from "@/lib/congress/measure";
import { prefixesOf } from "@/lib/delivery/channels/cwc/limits";
import type { CwcConstituent, CwcMessage } from "@/lib/delivery/channels/cwc/message";

/** Ana Reyes of Northampton writes to the member for MA-2 about H.Res. 317. */
export const plainMessage: CwcMessage = {
  deliveryId: "0123456789abcdef0123456789abcdef",
  date: "2026-11-22",
  agent: {
    name: "Redress",
    acknowledgementEmail: "acks@redress.example",
    contactName: "Dana Wells",
    contactEmail: "dana@redress.example",
    contactPhone: "202-555-0100",
  },
  organization: {
    name: "Peace Coalition",
    contact: { name: "Ari", email: "ari@peace.example", phone: null },
    about: "Neighbors who want fewer nuclear weapons.",
  },
  campaignId: "c".repeat(64),
  office: "HMA02",
  responseRequested: true,
  newsletterOptIn: false,
  constituent: {
    prefix: "Ms.",
    firstName: "Ana",
    middleName: null,
    lastName: "Reyes",
    suffix: null,
    title: null,
    organization: null,
    street: ["12 Elm Street"],
    city: "Northampton",
    state: "MA",
    zip: "01060",
    phone: null,
    email: "ana@example.org",
    addressValidated: true,
    emailValidated: true,
  },
  subject: "Please cosponsor H.Res. 317",
  topics: ["International Affairs"],
  bills: [{ congress: 119, type: "HRES", number: 317 }],
  position: "pro",
  organizationStatement: "H.Res. 317 asks for fewer nuclear weapons.",
  ownWords: "My grandmother was in Hiroshima.",
  moreInfo: null,
};

/** The same to the senator whose seat is MA's of class 2. */
export const senateMessage: CwcMessage = {
  ...plainMessage,
  office: "SMA02",
  subject: "Please cosponsor S.Res. 61",
  bills: [{ congress: 119, type: "SRES", number: 61 }],
};

// What people type, and what nobody types: markup, quotes, emoji, a NUL, half of a surrogate pair, marks of direction.
const oddPart = fc.constantFrom(
  ...["&", "<b>", "]]>", "&amp;", "'", '"', "<!--", "{{ x }}", "\u{1f54a}\ufe0f", "\u{20000}", "\u00e9", "\u05d0"],
  ...["\u0000", "\u001b", "\ud800", "\uffff", "\ufffe", "\u202e", "\r\n", "\n", "\t", "\u2028", "\u0085", " "],
);
const part = fc.oneof({ weight: 3, arbitrary: oddPart }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
const parts = fc.array(part, { maxLength: 40 }).map((each) => each.join(""));

/** Text with `min` characters or more that are sure to be kept. */
const textOf = (min: number, max: number) =>
  parts.map((odd) => [...`${"word ".repeat(min)}${odd}`].slice(0, max).join(""));

const filled = (length: number) => fc.constantFrom("\u{1f54a}", "&", "a", "\u00e9").map((sign) => sign.repeat(length));

const body = fc.oneof({ weight: 9, arbitrary: textOf(6, 10_000) }, { weight: 1, arbitrary: filled(10_000) });
const phone = fc.constantFrom("202-555-0100", "413-555-0199");
const email = fc.constantFrom("ana@example.org", "o'neil+x@mail.example.co.uk", "a&b@example.org");
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const maybe = orNull(fc.boolean());

const constituent = (chamber: Chamber): fc.Arbitrary<CwcConstituent> =>
  fc.record({
    prefix: fc.constantFrom(...prefixesOf(chamber)),
    firstName: textOf(1, 60),
    middleName: orNull(textOf(1, 20)),
    lastName: textOf(1, 60),
    suffix: orNull(fc.constantFrom("Jr.", "III")),
    title: orNull(textOf(1, 40)),
    organization: orNull(textOf(1, 40)),
    street: fc.array(textOf(3, 80), { minLength: 1, maxLength: 3 }),
    city: textOf(3, 40),
    state: fc.constantFrom("MA", "AS", "DC", "PR", "WY"),
    zip: fc.constantFrom("01060", "01060-1234"),
    phone: orNull(phone),
    email,
    addressValidated: maybe,
    emailValidated: maybe,
  });

const OFFICES: Record<Chamber, readonly string[]> = {
  house: ["HMA02", "HAQ00", "HDC00", "HTX38"],
  senate: ["SMA02", "SAK03", "SWY01"],
};

/** Messages that a chamber takes: each field somewhere between the least and the most that it holds. */
export const messageTo = (chamber: Chamber): fc.Arbitrary<CwcMessage> =>
  fc.record({
    deliveryId: fc.string({ unit: fc.constantFrom(..."0123456789abcdefXYZ"), minLength: 32, maxLength: 32 }),
    date: fc.constantFrom("2026-11-22", "2027-01-03", "2028-02-29"),
    agent: fc.constant(plainMessage.agent),
    organization: orNull(
      fc.record({
        name: textOf(3, 60),
        contact: orNull(fc.record({ name: orNull(textOf(2, 40)), email: orNull(email), phone: orNull(phone) })),
        about: orNull(textOf(6, 500)),
      }),
    ),
    campaignId: fc.constant("c".repeat(64)),
    office: fc.constantFrom(...OFFICES[chamber]),
    responseRequested: fc.boolean(),
    newsletterOptIn: fc.boolean(),
    constituent: constituent(chamber),
    subject: fc.oneof(textOf(6, 500), filled(500)),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 }),
    bills: fc.array(
      fc.record({
        congress: fc.integer({ min: 93, max: 130 }),
        type: fc.constantFrom(...MEASURE_TYPES),
        number: fc.integer({ min: 1, max: 9_999 }),
      }),
      { maxLength: 2 },
    ),
    position: fc.constantFrom("pro", "con"),
    organizationStatement: body,
    ownWords: orNull(body),
    moreInfo: orNull(fc.constant("https://example.org/c/peace?a=1&b=2")),
  });

type Fault = (message: CwcMessage) => CwcMessage;

const ofConstituent =
  (change: Partial<CwcConstituent>): Fault =>
  (message) => ({ ...message, constituent: { ...message.constituent, ...change } });

const of =
  (change: Partial<CwcMessage>): Fault =>
  (message) => ({ ...message, ...change });

/** What makes a message one that no chamber takes, with the element that is at fault. */
export const FAULTS: Record<string, [element: string, fault: Fault]> = {
  "a delivery id that is too short": ["DeliveryId", of({ deliveryId: "abc" })],
  "a delivery id with a hyphen": ["DeliveryId", of({ deliveryId: `-${"a".repeat(31)}` })],
  "a date that is none": ["DeliveryDate", of({ date: "2026-13-01" })],
  "no campaign id": ["CampaignId", of({ campaignId: " " })],
  "an agent without a telephone number": [
    "DeliveryAgentContactPhone",
    of({ agent: { ...plainMessage.agent, contactPhone: "5550100" } }),
  ],
  "an agent's short name": ["DeliveryAgentContactName", of({ agent: { ...plainMessage.agent, contactName: "Dana" } })],
  "an organization of two letters": ["Organization", of({ organization: { name: "AB", contact: null, about: null } })],
  "an office that is none": ["MemberOffice", of({ office: "MA-2" })],
  "a form of address that nobody lists": ["Prefix", ofConstituent({ prefix: "Mx." })],
  "no first name": ["FirstName", ofConstituent({ firstName: "\u0000" })],
  "no last name": ["LastName", ofConstituent({ lastName: "  " })],
  "no street": ["Address1", ofConstituent({ street: [] })],
  "a town of two letters": ["City", ofConstituent({ city: "Ed" })],
  "a state that sends nobody": ["StateAbbreviation", ofConstituent({ state: "XX" })],
  "a ZIP code of four digits": ["Zip", ofConstituent({ zip: "1060" })],
  "a telephone number in another form": ["Phone", ofConstituent({ phone: "(202) 555-0100" })],
  "an e-mail address without a dot": ["Email", ofConstituent({ email: "ana@localhost" })],
  "a subject of five characters": ["Subject", of({ subject: "Peace" })],
  "a subject of 501 characters": ["Subject", of({ subject: "\u{1f54a}".repeat(501) })],
  "no topic": ["LibraryOfCongressTopic", of({ topics: [] })],
  "a topic of our own": ["LibraryOfCongressTopic", of({ topics: ["Nuclear arms"] })],
  "neither body": ["ConstituentMessage", of({ organizationStatement: null, ownWords: "\n" })],
  "own words of 10,001 characters": ["ConstituentMessage", of({ ownWords: "&".repeat(10_001) })],
  "own words of five characters": ["ConstituentMessage", of({ ownWords: "No!!!" })],
  "an organization's text of 10,001 characters": [
    "OrganizationStatement",
    of({ organizationStatement: "\u{1f54a}".repeat(10_001) }),
  ],
  "an address that is none": ["MoreInfo", of({ moreInfo: "example.org" })],
};
