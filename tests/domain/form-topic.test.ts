import { describe, expect, test } from "vitest";
import { TOPICS } from "@/lib/asks/topics";
import { planForm } from "@/lib/delivery/channels/form/form-plan";
import { proposeTopic } from "@/lib/delivery/channels/form/propose-topic";
import { contactFormTableFacts, contactFormUrl, findContactForm } from "@/lib/legislators/contact-forms";
import { directory } from "@/lib/legislators/directory";
import { PRESIDENT } from "@/lib/legislators/president";
import { composeLetter } from "@/lib/letters/compose-letter";
import { input } from "./letters-fixtures";

describe("a topic of an office's own list", () => {
  test.each([
    ["International Affairs", ["Foreign Trade", "Foreign Relations", "Other"], "Foreign Relations", "close"],
    ["Immigration", ["IMMIGRATION", "Other"], "IMMIGRATION", "same"],
    ["Labor and Employment", ["Labor/Employment", "Labor"], "Labor/Employment", "same"],
    ["Taxation", ["Budget", "Taxes/IRS", "Taxes"], "Taxes", "close"],
    ["Taxation", ["Budget", "Taxes & Trade and Tariffs", "Taxes/IRS"], "Taxes/IRS", "close"],
    ["Armed Forces and National Security", ["Defense Contracting", "Military"], "Military", "close"],
    ["Finance and Financial Sector", ["Campaign Finance", "Social Security", "Other Issues"], "Other Issues", "rest"],
    ["Social Welfare", ["Animal Welfare", "Other"], "Other", "rest"],
  ])("%s among %j is %s", (topic, options, option, reason) =>
    expect(proposeTopic(topic, options)).toEqual({ option, reason }),
  );

  test("nothing is proposed where nothing is near, nor from an empty list", () => {
    expect(proposeTopic("Energy", ["Trade", "Veterans"])).toBeNull();
    expect(proposeTopic("Energy", [])).toBeNull();
    expect(proposeTopic(null, ["Trade"])).toBeNull();
    expect(proposeTopic(null, ["Trade", "Other"])).toEqual({ option: "Other", reason: "rest" });
    expect(proposeTopic("toString", ["toString words"])).toBeNull();
  });

  test("what is proposed is always an entry of the list, word for word", () => {
    for (const { bioguide } of directory().legislators) {
      const topics = findContactForm(bioguide)?.topics ?? [];
      for (const topic of TOPICS) {
        const proposal = proposeTopic(topic, topics);
        if (proposal) expect(topics).toContain(proposal.option);
      }
    }
  });
});

describe("the table of contact forms", () => {
  const senators = directory().legislators.filter(({ chamber }) => chamber === "senate");
  const forms = senators.flatMap(({ bioguide }) => findContactForm(bioguide) ?? []);

  test("has nearly every senator, each on a site of Congress, with a field for the message", () => {
    expect(forms.length).toBeGreaterThanOrEqual(95);
    for (const form of forms) {
      expect(form.url).toMatch(/^https:\/\/[a-z0-9.-]+\.senate\.gov\//);
      expect([...form.required, ...form.optional]).toContain("message");
    }
    expect(contactFormTableFacts()).toMatchObject({ asOf: "2026-08-13" });
  });

  test("lists topics as the form shows them", () => {
    for (const topic of forms.flatMap(({ topics }) => topics)) {
      expect(topic).not.toMatch(/&[a-z#0-9]+;|please select|^-+$/i);
    }
    expect(findContactForm("M000133")?.topics).toContain("Foreign Relations");
  });

  test("knows nobody in the House, where the form of the list of members counts", () => {
    const member = directory().legislators.find(({ chamber }) => chamber === "house");
    if (!member) throw new Error("no member");
    expect(findContactForm(member.bioguide)).toBeNull();
    expect(contactFormUrl(member)).toBe(member.form?.url);
    expect(findContactForm("X000000")).toBeNull();
  });
});

describe("the way through a form", () => {
  const letter = composeLetter(input);
  const plan = (bioguide: string) => {
    const legislator = directory().findLegislator(bioguide) ?? PRESIDENT;
    return planForm({ letter, legislator, locTopic: "International Affairs", url: contactFormUrl(legislator) });
  };

  test("a senator's, with a captcha that is told beforehand", () =>
    expect(plan("M000133")).toMatchObject({
      limit: { stated: false },
      fit: { fits: true },
      form: { captcha: true, guessed: false, topic: { option: "Foreign Relations" }, recordedOn: "2025-09-18" },
    }));

  test("a representative's, of which nothing is known but a guess", () =>
    expect(plan("M000312").form).toMatchObject({ guessed: true, captcha: false, required: [], topic: null }));

  test("the White House's", () => expect(plan("US-P").limit).toEqual({ characters: 2_500, stated: false }));
});
