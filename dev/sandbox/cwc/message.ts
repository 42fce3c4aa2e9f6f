import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import type { Chamber } from "./chamber";

/** A message that a chamber's system took, and how often. */
export type TakenMessage = {
  chamber: Chamber;
  office: string;
  deliveryId: string;
  campaignId: string;
  subject: string;
  /** when it was taken first */
  date: string;
  /** how often it came, whatever the answer */
  seen: number;
  /** how often it was taken: more than once is a letter delivered twice */
  taken: number;
};

/** What stands in a document, read once the schema has let it through. */
export type MessageContent = {
  deliveryId: string;
  campaignId: string;
  office: string;
  subject: string;
  from: string;
  address: string;
  email: string;
  topics: string;
  bills: string;
  position: string;
  organization: string;
  organizationStatement: string;
  ownWords: string;
  /** the whole document, as it came */
  xml: string;
};

const text = z.string().default("");
const bill = z.object({ BillTypeAbbreviation: text, BillNumber: text });
const parsed = z.object({
  CWC: z.object({
    Delivery: z.object({ DeliveryId: text, CampaignId: text, Organization: text }),
    Recipient: z.object({ MemberOffice: text }),
    Constituent: z.object({
      ...{ Prefix: text, FirstName: text, MiddleName: text, LastName: text, Suffix: text, Email: text },
      ...{ Address1: text, Address2: text, Address3: text, City: text, StateAbbreviation: text, Zip: text },
    }),
    Message: z.object({
      ...{ Subject: text, ProOrCon: text, OrganizationStatement: text, ConstituentMessage: text },
      LibraryOfCongressTopics: z.object({ LibraryOfCongressTopic: z.array(z.string()) }),
      Bill: z.array(bill).default([]),
      Bills: z.object({ Bill: z.array(bill) }).default({ Bill: [] }),
    }),
  }),
});

const LISTS = ["LibraryOfCongressTopic", "Bill"];
const parser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => LISTS.includes(name) });

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== "").join(by);

/** Reads a document that keeps the schema. Throws on any other. */
export function readMessage(xml: string): MessageContent {
  const { Delivery, Recipient, Constituent: who, Message } = parsed.parse(parser.parse(xml)).CWC;
  return {
    deliveryId: Delivery.DeliveryId,
    campaignId: Delivery.CampaignId,
    office: Recipient.MemberOffice,
    subject: Message.Subject,
    from: joined([who.Prefix, who.FirstName, who.MiddleName, who.LastName, who.Suffix], " "),
    address: joined(
      [who.Address1, who.Address2, who.Address3, `${who.City}, ${who.StateAbbreviation} ${who.Zip}`],
      "\n",
    ),
    email: who.Email,
    topics: Message.LibraryOfCongressTopics.LibraryOfCongressTopic.join("; "),
    bills: [...Message.Bill, ...Message.Bills.Bill]
      .map(({ BillTypeAbbreviation, BillNumber }) => `${BillTypeAbbreviation} ${BillNumber}`)
      .join("; "),
    position: Message.ProOrCon,
    organization: Delivery.Organization,
    organizationStatement: Message.OrganizationStatement,
    ownWords: Message.ConstituentMessage,
    xml,
  };
}
