import { describe, expect, it } from "vitest";
import { bodiesOf } from "@/lib/delivery/channels/cwc/bodies";
import { dialectOf } from "@/lib/delivery/channels/cwc/dialect";
import { formatCwc } from "@/lib/delivery/channels/cwc/format";
import { plainMessage, senateMessage } from "../support/cwc-messages";

const HOUSE_DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<CWC>
<CWCVersion>2.0</CWCVersion>
<Delivery>
<DeliveryId>0123456789abcdef0123456789abcdef</DeliveryId>
<DeliveryDate>20261122</DeliveryDate>
<DeliveryAgent>Redress</DeliveryAgent>
<DeliveryAgentAckEmailAddress>acks@redress.example</DeliveryAgentAckEmailAddress>
<DeliveryAgentContact>
<DeliveryAgentContactName>Dana Wells</DeliveryAgentContactName>
<DeliveryAgentContactEmail>dana@redress.example</DeliveryAgentContactEmail>
<DeliveryAgentContactPhone>202-555-0100</DeliveryAgentContactPhone>
</DeliveryAgentContact>
<Organization>Peace Coalition</Organization>
<OrganizationContact>
<OrganizationContactName>Ari</OrganizationContactName>
<OrganizationContactEmail>ari@peace.example</OrganizationContactEmail>
</OrganizationContact>
<OrganizationAbout>Neighbors who want fewer nuclear weapons.</OrganizationAbout>
<CampaignId>${"c".repeat(64)}</CampaignId>
</Delivery>
<Recipient>
<MemberOffice>HMA02</MemberOffice>
<IsResponseRequested>Y</IsResponseRequested>
<NewsletterOptIn>N</NewsletterOptIn>
</Recipient>
<Constituent>
<Prefix>Ms.</Prefix>
<FirstName>Ana</FirstName>
<LastName>Reyes</LastName>
<Address1>12 Elm Street</Address1>
<City>Northampton</City>
<StateAbbreviation>MA</StateAbbreviation>
<Zip>01060</Zip>
<AddressValidation>Y</AddressValidation>
<Email>ana@example.org</Email>
<EmailValidation>Y</EmailValidation>
</Constituent>
<Message>
<Subject>Please cosponsor H.Res. 317</Subject>
<LibraryOfCongressTopics>
<LibraryOfCongressTopic>International Affairs</LibraryOfCongressTopic>
</LibraryOfCongressTopics>
<Bills>
<Bill>
<BillCongress>119</BillCongress>
<BillTypeAbbreviation>hres</BillTypeAbbreviation>
<BillNumber>317</BillNumber>
</Bill>
</Bills>
<ProOrCon>Pro</ProOrCon>
<OrganizationStatement>H.Res. 317 asks for fewer nuclear weapons.</OrganizationStatement>
<ConstituentMessage>My grandmother was in Hiroshima.</ConstituentMessage>
</Message>
</CWC>
`;

describe("a document", () => {
  it("has each element on its own line, in the order that the service asks for", () => {
    expect(formatCwc(plainMessage, "house")).toBe(HOUSE_DOCUMENT);
  });

  it("writes a bill for the Senate as the Senate does", () => {
    expect(formatCwc(senateMessage, "senate")).toContain("<BillTypeAbbreviation>S.Res.</BillTypeAbbreviation>");
  });

  it("escapes the five signs, and leaves out what XML forbids and nothing else", () => {
    const ownWords = `a < b && c > 'd' "e" ]]> \u0000\u001b\ufffe\ud800 \u{1f54a}\ufe0f \u202e\u05d0\r\nline`;
    expect(formatCwc({ ...plainMessage, ownWords }, "house")).toContain(
      "<ConstituentMessage>a &lt; b &amp;&amp; c &gt; &apos;d&apos; &quot;e&quot; ]]&gt; " +
        "\ufffd \u{1f54a}\ufe0f \u202e\u05d0\nline</ConstituentMessage>",
    );
  });

  it("keeps a name or a subject in one line", () => {
    expect(formatCwc({ ...plainMessage, subject: " Please\r\n cosponsor " }, "house")).toContain(
      "<Subject>Please cosponsor</Subject>",
    );
  });

  it("leaves out the organization, bills and position of a letter without them", () => {
    const xml = formatCwc({ ...plainMessage, organization: null, bills: [], position: null }, "house");
    expect(xml).not.toMatch(/Organization>|OrganizationContact|Bill|ProOrCon/);
  });

  it("takes the other side of each switch", () => {
    const message = {
      ...plainMessage,
      moreInfo: "https://example.org/?a=1&b=2",
      constituent: { ...plainMessage.constituent, organization: "First Church" },
    };
    expect(formatCwc(message, "house")).toMatch(
      /<\/ConstituentMessage>\n<MoreInfo>.*a=1&amp;b=2<\/MoreInfo>\n<\/Message>/,
    );
    expect(formatCwc(message, "house")).toContain("<ConstituentOrganization>First Church");
    const other = formatCwc(message, "house", {
      ...dialectOf("house"),
      wrapsBills: false,
      moreInfoComes: "before_statements",
      constituentOrganization: "Organization",
    });
    expect(other).not.toContain("<Bills>");
    expect(other).toMatch(/<\/MoreInfo>\n<OrganizationStatement>/);
    expect(other).toMatch(/<\/LastName>\n<Organization>First Church/);
  });
});

describe("the bodies of a letter", () => {
  const letter = {
    opening: "The Senate has S.Res. 61 before it. [1]",
    ownWords: "My grandmother was in Hiroshima.",
    request: "Please cosponsor it.",
    sources: [{ number: 1, text: "Record, p. 2", url: "https://example.org/r" }],
  };
  const cited = "[1] Record, p. 2 https://example.org/r";

  it("are the organization's where the person left it as it was, with its sources", () => {
    expect(bodiesOf(letter, { opening: false, request: false })).toEqual({
      organizationStatement: `${letter.opening}\n\n${letter.request}\n\n${cited}`,
      ownWords: letter.ownWords,
    });
  });

  it("are the person's where they wrote or edited", () => {
    expect(bodiesOf(letter, { opening: false, request: true })).toEqual({
      organizationStatement: `${letter.opening}\n\n${cited}`,
      ownWords: `${letter.ownWords}\n\n${letter.request}`,
    });
    expect(bodiesOf(letter, { opening: true, request: true })).toEqual({
      organizationStatement: null,
      ownWords: `${letter.opening}\n\n${letter.ownWords}\n\n${letter.request}\n\n${cited}`,
    });
  });

  it("are not made of nothing", () => {
    const empty = { ...letter, ownWords: " \n", sources: [] };
    expect(bodiesOf(empty, { opening: false, request: false }).ownWords).toBeNull();
  });
});
