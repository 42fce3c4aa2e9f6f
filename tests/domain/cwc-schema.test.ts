// Every document is read by xmllint against a schema that was written apart from the product (dev/sandbox/cwc).
// CWC_DOCUMENTS=10000 asks for more of them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument } from "@/dev/sandbox/cwc/check-document";
import { readMessage } from "@/dev/sandbox/cwc/message";
import { findCwcProblems } from "@/lib/delivery/channels/cwc/cwc-problems";
import { dialectOf } from "@/lib/delivery/channels/cwc/dialect";
import { formatCwc } from "@/lib/delivery/channels/cwc/format";
import { xmlText } from "@/lib/delivery/channels/cwc/xml";
import { FAULTS, messageTo, plainMessage, senateMessage } from "../support/cwc-messages";

const CHAMBERS = ["house", "senate"] as const;
const DOCUMENTS = Number(process.env.CWC_DOCUMENTS ?? 100);
const plain = { house: plainMessage, senate: senateMessage };

describe.concurrent.each(CHAMBERS)("documents for the %s", (chamber) => {
  it(`of ${DOCUMENTS} generated messages all keep the schema, and lose no word`, { timeout: 600_000 }, async () => {
    const messages = fc.sample(messageTo(chamber), { numRuns: DOCUMENTS, seed: 61 });
    expect(messages.flatMap((message) => findCwcProblems(message, chamber))).toEqual([]);
    const documents = messages.map((message) => formatCwc(message, chamber));
    const errors = await Promise.all(documents.map((document) => checkDocument(document, chamber)));
    expect(errors.flatMap((each, i) => (each.length > 0 ? [{ each, document: documents[i] }] : []))).toEqual([]);
    for (const [i, message] of messages.entries()) {
      const read = readMessage(documents[i] ?? "");
      expect(read.ownWords).toBe(xmlText(message.ownWords) ?? "");
      expect(read.organizationStatement).toBe(xmlText(message.organizationStatement) ?? "");
    }
  });

  it.each(Object.entries(FAULTS))("are refused with %s, and we say so beforehand", async (_, [element, fault]) => {
    const broken = fault(plain[chamber]);
    expect(findCwcProblems(broken, chamber).map((problem) => problem.element)).toEqual([element]);
    expect(await checkDocument(formatCwc(broken, chamber), chamber)).not.toEqual([]);
  });

  it("keep the schema with each field at the least that it holds", async () => {
    const least = {
      ...plain[chamber],
      agent: { ...plainMessage.agent, contactName: "Dana W" },
      organization: { name: "ABC", contact: { name: "Al", email: null, phone: null }, about: "Peace!" },
      constituent: { ...plainMessage.constituent, firstName: "A", lastName: "B", street: ["1 A"], city: "Ava" },
      subject: "Peace!",
      organizationStatement: null,
      ownWords: "Please",
    };
    expect(findCwcProblems(least, chamber)).toEqual([]);
    expect(await checkDocument(formatCwc(least, chamber), chamber)).toEqual([]);
  });

  it.each([
    ["without the wrapper around bills", { wrapsBills: false }],
    ["with MoreInfo before the statements", { moreInfoComes: "before_statements" }],
    ["with Organization within Constituent", { constituentOrganization: "Organization" }],
  ] as const)("keep the schema %s, too", async (_, change) => {
    const message = {
      ...plain[chamber],
      moreInfo: "https://example.org",
      constituent: { ...plainMessage.constituent, organization: "First Church" },
    };
    const usual = formatCwc(message, chamber);
    const other = formatCwc(message, chamber, { ...dialectOf(chamber), ...change });
    expect(other).not.toBe(usual);
    expect(await checkDocument(other, chamber)).toEqual([]);
  });

  it.each([
    ["elements in another order", (xml: string) => xml.replace(/(<City>.*\n)(<State.*\n)/, "$2$1"), /StateAbb/],
    ["an element twice", (xml: string) => xml.replace(/(<Zip>.*\n)/, "$1$1"), /Zip/],
    ["an element that is unknown", (xml: string) => xml.replace("<City>", "<Note>x</Note><City>"), /Note/],
    ["no version", (xml: string) => xml.replace(/<CWCVersion>.*\n/, ""), /Delivery/],
    ["a namespace", (xml: string) => xml.replace("<CWC>", '<CWC xmlns="urn:x">'), /CWC/],
    ["a document type", (xml: string) => xml.replace("<CWC>", "<!DOCTYPE CWC><CWC>"), /document type/],
    ["a sign that was not escaped", (xml: string) => xml.replace("<City>", "<City>A & B"), /cannot be read/],
    ["the end cut off", (xml: string) => xml.slice(0, -10), /cannot be read/],
  ])("are refused with %s", async (_, spoil, reason) => {
    const document = formatCwc(plain[chamber], chamber);
    expect(spoil(document)).not.toBe(document);
    expect((await checkDocument(spoil(document), chamber)).join()).toMatch(reason);
  });
});

it("a document for one chamber is none for the other", async () => {
  expect(await checkDocument(formatCwc(plainMessage, "house"), "senate")).not.toEqual([]);
  expect(await checkDocument(formatCwc(senateMessage, "senate"), "house")).not.toEqual([]);
});
