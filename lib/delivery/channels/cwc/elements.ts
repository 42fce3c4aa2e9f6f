import type { MeasureKey } from "@/lib/congress/measure";
import type { CwcDialect } from "@/lib/delivery/channels/cwc/dialect";
import type { CwcConstituent, CwcMessage, CwcOrganization } from "@/lib/delivery/channels/cwc/message";
import { type XmlElement, xmlLine, xmlText } from "@/lib/delivery/channels/cwc/xml";

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? "Y" : "N");

/** The document of a message: its elements in the order that the service asks for. Empty ones are null. */
export const elementsOf = (message: CwcMessage, dialect: CwcDialect): XmlElement => [
  "CWC",
  [
    ["CWCVersion", "2.0"],
    ["Delivery", deliveryOf(message)],
    [
      "Recipient",
      [
        ["MemberOffice", xmlLine(message.office)],
        ["IsResponseRequested", yesNo(message.responseRequested)],
        ["NewsletterOptIn", yesNo(message.newsletterOptIn)],
      ],
    ],
    ["Constituent", constituentOf(message.constituent, dialect)],
    ["Message", bodyOf(message, dialect)],
  ],
];

const deliveryOf = ({ deliveryId, date, agent, organization, campaignId }: CwcMessage): XmlElement[] => [
  ["DeliveryId", xmlLine(deliveryId)],
  ["DeliveryDate", xmlLine(date.replaceAll("-", ""))],
  ["DeliveryAgent", xmlLine(agent.name)],
  ["DeliveryAgentAckEmailAddress", xmlLine(agent.acknowledgementEmail)],
  [
    "DeliveryAgentContact",
    [
      ["DeliveryAgentContactName", xmlLine(agent.contactName)],
      ["DeliveryAgentContactEmail", xmlLine(agent.contactEmail)],
      ["DeliveryAgentContactPhone", xmlLine(agent.contactPhone)],
    ],
  ],
  ...(organization ? organizationOf(organization) : []),
  ["CampaignId", xmlLine(campaignId)],
];

const organizationOf = ({ name, contact, about }: CwcOrganization): XmlElement[] => [
  ["Organization", xmlLine(name)],
  [
    "OrganizationContact",
    [
      ["OrganizationContactName", xmlLine(contact?.name ?? null)],
      ["OrganizationContactEmail", xmlLine(contact?.email ?? null)],
      ["OrganizationContactPhone", xmlLine(contact?.phone ?? null)],
    ],
  ],
  ["OrganizationAbout", xmlText(about)],
];

const constituentOf = (constituent: CwcConstituent, { constituentOrganization }: CwcDialect): XmlElement[] => [
  ["Prefix", xmlLine(constituent.prefix)],
  ["FirstName", xmlLine(constituent.firstName)],
  ["MiddleName", xmlLine(constituent.middleName)],
  ["LastName", xmlLine(constituent.lastName)],
  ["Suffix", xmlLine(constituent.suffix)],
  ["Title", xmlLine(constituent.title)],
  [constituentOrganization, xmlLine(constituent.organization)],
  ["Address1", xmlLine(constituent.street[0] ?? null)],
  ...constituent.street.slice(1).map((line, i): XmlElement => [`Address${i + 2}`, xmlLine(line)]),
  ["City", xmlLine(constituent.city)],
  ["StateAbbreviation", xmlLine(constituent.state)],
  ["Zip", xmlLine(constituent.zip)],
  ["Phone", xmlLine(constituent.phone)],
  ["AddressValidation", yesNo(constituent.addressValidated)],
  ["Email", xmlLine(constituent.email)],
  ["EmailValidation", yesNo(constituent.emailValidated)],
];

function bodyOf(message: CwcMessage, dialect: CwcDialect): XmlElement[] {
  const bills = message.bills.map((bill) => billOf(bill, dialect));
  const moreInfo: XmlElement = ["MoreInfo", xmlLine(message.moreInfo)];
  return [
    ["Subject", xmlLine(message.subject)],
    ["LibraryOfCongressTopics", message.topics.map((topic): XmlElement => ["LibraryOfCongressTopic", xmlLine(topic)])],
    ...(dialect.wrapsBills ? [["Bills", bills] as const] : bills),
    ["ProOrCon", message.position && { pro: "Pro", con: "Con" }[message.position]],
    ...(dialect.moreInfoComes === "before_statements" ? [moreInfo] : []),
    ["OrganizationStatement", xmlText(message.organizationStatement)],
    ["ConstituentMessage", xmlText(message.ownWords)],
    ...(dialect.moreInfoComes === "last" ? [moreInfo] : []),
  ];
}

const billOf = ({ congress, type, number }: MeasureKey, { billTypes }: CwcDialect): XmlElement => [
  "Bill",
  [
    ["BillCongress", String(congress)],
    ["BillTypeAbbreviation", billTypes[type]],
    ["BillNumber", String(number)],
  ],
];
