// The public page's figures and what staff see of it, as they are worded. A message that is missing or wrong is an error.
import { createTranslator, NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DigestChoice } from "@/components/insights/digest/digest-choice";
import { EmbedSnippet } from "@/components/insights/progress/embed-snippet";
import { ProgressFigures } from "@/components/insights/progress/progress-figures";
import campaign from "@/messages/en/campaign.json";
import digest from "@/messages/en/digest.json";
import messages from "@/messages/en/progress.json";

const formats = { dateTime: { day: { dateStyle: "long", timeZone: "UTC" }, moment: { dateStyle: "long" } } } as const;

const fail = (error: Error): never => {
  throw error;
};

const render = (node: React.ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      {...{ locale: "en", timeZone: "America/New_York", formats, onError: fail }}
      messages={{ campaign, digest, progress: messages }}
    >
      {node}
    </NextIntlClientProvider>,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const measure = { citation: "S.Res. 61", gained: 3, until: "2026-06-01", complete: true };
const progress = { letters: 1204, districts: 99, arrived: 1100, reached: 311, measures: [measure] };
const rest = { goal: 2000, asOf: new Date("2026-06-01T13:00:00Z"), since: "2026-02-01" };

test("the page tells its figures with their words, the goal, and when they were counted", () => {
  const page = render(<ProgressFigures progress={progress} {...rest} />);
  expect(page).toContain("1,204 of 2,000 letters.");
  expect(page).toContain("districts heard from 99");
  expect(page).toContain("of these letters or more went, as far as we can tell 1,100");
  expect(page).toContain("offices reached 311");
  expect(page).toContain("cosponsors of S.Res. 61 gained since February 1, 2026, as read on June 1, 2026 3");
  expect(page).toContain("Letters last counted June 1, 2026.");
});

test("what is hidden is not told, and said to be", () => {
  const few = { ...progress, letters: null, districts: null, arrived: null, reached: null };
  expect(render(<ProgressFigures progress={few} {...rest} asOf={null} />)).not.toMatch(
    /districts|offices reached|2,000/,
  );
  const some = { ...progress, arrived: null, reached: null, measures: [{ ...measure, complete: false }] };
  const page = render(<ProgressFigures progress={some} {...rest} goal={null} />);
  expect(page).toContain("How many letters went");
  expect(page).toContain("that is not whole 3");
});

test("staff see what to put into another site, and whether they get the Monday mail", () => {
  const snippet = render(<EmbedSnippet campaign={{ slug: "talk-now", title: "Talk now" }} site="https://x.test" />);
  expect(snippet).toContain("https://x.test/c/talk-now/badge.svg");
  const choose = async () => undefined;
  expect(render(<DigestChoice wants choose={choose} />)).toContain("Stop the Monday mail");
  expect(render(<DigestChoice wants={false} choose={choose} />)).toContain("Mail me this every Monday");
});

test("the badge's line is worded for every kind of figures", () => {
  const t = createTranslator({ locale: "en", messages, namespace: "badge", onError: fail });
  expect(t("reached", { letters: 1200, offices: 311, whole: "no" })).toBe("At least 1,200 letters to 311 offices");
  expect(t("reached", { letters: 1204, offices: 311, whole: "yes" })).toBe("1,204 letters to 311 offices");
  expect(t("letters", { letters: 5 })).toBe("5 letters confirmed");
  expect([t("few"), t("none")]).toEqual(["The first letters are written", "No letters yet"]);
});
