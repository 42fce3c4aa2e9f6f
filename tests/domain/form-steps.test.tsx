import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FormSteps } from "@/components/delivery/form-steps";
import { fitToForm } from "@/lib/delivery/channels/form/format";
import { FORM_FIELDS } from "@/lib/legislators/contact-forms";
import { composeLetter } from "@/lib/letters/compose-letter";
import messages from "@/messages/en/delivery-form.json";
import { input } from "./letters-fixtures";

const letter = composeLetter(input);
const formats = { dateTime: { day: { dateStyle: "long", timeZone: "UTC" } } } as const;

type Form = Parameters<typeof FormSteps>[0]["form"];
const known: Form = {
  url: "https://www.example.senate.gov/contact",
  guessed: false,
  captcha: true,
  required: FORM_FIELDS,
  topic: { option: "Arms & <b>Peace</b>", reason: "close" },
  recordedOn: "2026-08-13",
};

const shown = (limit: number, form: Form = known, reportAction: string | null = "/r/t/letters/1/report") =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      messages={{ "delivery-form": messages }}
      formats={formats}
      timeZone="America/New_York"
    >
      <FormSteps
        id="letter-1"
        fit={fitToForm(letter, limit, [])}
        limit={{ characters: limit, stated: false }}
        form={form}
        subject={letter.subject}
        reportAction={reportAction}
      />
    </NextIntlClientProvider>,
  );

describe("the steps through an office's form, without JavaScript", () => {
  test("the whole letter stands in a field, and one press reports it", () => {
    const page = shown(10_000);
    expect(page).toMatch(/<textarea id="letter-1-whole" readOnly="" rows="8">[^<]*Alma Reyes/);
    expect(page).toMatch(/<form action="\/r\/t\/letters\/1\/report" method="post"><button value="sent" type="submit"/);
    expect(page).toContain('href="https://www.example.senate.gov/contact" target="_blank" rel="noopener noreferrer"');
  });

  test("captcha, topic and day of record are told before it is opened", () => {
    const page = shown(10_000);
    expect(page.indexOf("show that you are human")).toBeLessThan(page.indexOf("https://www.example"));
    for (const words of ["show that you are human", "Arms &amp; &lt;b&gt;Peace", "August 13, 2026", "your ZIP code"]) {
      expect(page).toContain(words);
    }
  });

  test("a letter that is too long stays whole; the shorter one is beside it with what it leaves out", () => {
    const page = shown(300);
    expect(page).toContain('id="letter-1-whole"');
    expect(page).toContain('id="letter-1-short"');
    expect(page).toContain("The date and the address");
    expect(shown(10_000)).not.toContain('id="letter-1-short"');
  });

  test("own words that are too long by themselves are said to be so", () =>
    expect(shown(10)).toContain("your own words are more than the form takes"));

  test("a form that nobody knows, and a guess, are said to be so", () => {
    const unknown = { ...known, url: null };
    expect(shown(10_000, unknown)).toContain("We know no address");
    const guessed = { ...known, guessed: true, captcha: false, required: [], topic: null, recordedOn: null };
    const page = shown(10_000, guessed, null);
    expect(page).toContain("Nobody has confirmed this address");
    expect(page).not.toContain("human");
    expect(page).not.toContain("<form");
  });
});
