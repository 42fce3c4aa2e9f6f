import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BriefMarkdown } from "@/components/campaigns/brief-markdown";
import { CampaignRest } from "@/components/campaigns/campaign-rest";
import { GoalProgress } from "@/components/campaigns/goal-progress";
import { JoinedSince } from "@/components/campaigns/joined-since";
import campaign from "@/messages/en/campaign.json";
import { measure } from "./letters-fixtures";

const markup = (text: string): string =>
  renderToStaticMarkup(<BriefMarkdown text={text} label={(number) => `Source ${number}`} />);

const formats = { dateTime: { day: { dateStyle: "long", timeZone: "UTC" } } } as const;
const shown = (node: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ campaign }} formats={formats} timeZone="America/New_York">
      {node}
    </NextIntlClientProvider>,
  );

describe("what an author writes never runs and never leads astray", () => {
  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<iframe src=https://a.org></iframe>",
    "So <b onclick=alert(1)>bold</b>",
  ])("%s is shown as it is written", (html) => {
    const page = markup(html);
    expect(page).not.toMatch(/<(script|img|iframe|b)\b/);
    expect(page).toContain("&lt;");
  });

  test.each([
    "[Go](javascript:alert(1))",
    "[Go](JAVASCRIPT:alert(1))",
    "[Go](<java\tscript:alert(1)>)",
    "[Go](data:text/html,hi)",
    "[Go](vbscript:x)",
    "[Go](/admin)",
    "[Go](#)",
    "[Go][x]\n\n[x]: javascript:alert(1)",
  ])("%j keeps its words and has no link", (text) => expect(markup(text)).toBe("<p>Go</p>"));

  test.each(["![Map](javascript:alert(1))", "![Map](http://a.org/m.png)", "![Map](data:image/svg+xml,x)"])(
    "%s keeps only its words",
    (text) => expect(markup(text)).toBe("<p>Map</p>"),
  );
});

describe("what an author may write", () => {
  test("a link elsewhere tells the other page nothing of ours", () =>
    expect(markup("[Go](https://a.org)")).toBe('<p><a href="https://a.org" rel="noopener">Go</a></p>'));

  test("a citation is a raised link to its source", () => {
    const page = markup("So it is.[5]");
    expect(page).toMatch(/<p>So it is\.<sup[^>]*><a href="#source-5" aria-label="Source 5">5<\/a><\/sup><\/p>/);
  });

  test("an image comes late and tells nobody where it is shown", () => {
    const page = markup("![A map](https://a.org/m.png)");
    for (const part of ['alt="A map"', 'loading="lazy"', 'referrerPolicy="no-referrer"']) expect(page).toContain(part);
  });

  test("a wide table stands in something that scrolls, also by keyboard", () =>
    expect(markup("| a | b |\n|---|---|\n| 1 | 2 |")).toMatch(/^<div class="[^"]*scroll[^"]*" tabindex="0"><table>/));

  test("the page keeps its one heading of the first level", () => expect(markup("# Title")).toBe("<h2>Title</h2>"));
});

describe("progress towards a goal", () => {
  const text = (letters: number, goal: number) => shown(<GoalProgress letters={letters} goal={goal} />);

  test("is told in words and drawn", () => {
    expect(text(312, 1_000)).toContain("312 of 1,000 letters.");
    expect(text(312, 1_000)).toMatch(
      /<progress[^>]*value="312"[^>]*max="1000"|<progress[^>]*max="1000"[^>]*value="312"/,
    );
  });

  test("is never more than whole, and then says so", () => {
    expect(text(1_240, 1_000)).toContain("1,240 of 1,000 letters. The goal is reached.");
    expect(text(1_240, 1_000)).toContain('value="1000"');
    expect(text(999, 1_000)).not.toContain("reached");
  });
});

describe("cosponsors before and since", () => {
  const entry = (bioguide: string, since: string, withdrawnOn: string | null = null) => ({
    bioguide,
    since,
    original: false,
    withdrawnOn,
    missingSince: null,
  });
  const cosponsors = [entry("A", "2025-02-05"), entry("B", "2026-05-31"), entry("C", "2026-06-01")];
  const text = (change: object) =>
    shown(<JoinedSince measure={{ ...measure, cosponsors, ...change }} began="2026-06-01" />);

  test("are counted from the campaign's first day", () =>
    expect(text({})).toContain("2 before June 1, 2026, when this campaign began; 1 since."));

  test("who left is told too", () =>
    expect(text({ cosponsors: [...cosponsors, entry("D", "2025-02-05", "2026-06-09")] })).toContain(
      "3 before June 1, 2026, when this campaign began; 1 since, and 1 left.",
    ));

  test.each([{ cosponsorsComplete: false }, { disputed: ["A"] }, { cosponsorsAsOf: "2026-05-31" }])(
    "nothing is said that is not known: %j",
    (change) => expect(text(change)).toBe(""),
  );
});

describe("a campaign that takes no letters says why", () => {
  const ended = {
    outcome: "won",
    outcomeNote: "It passed.\n\nThank you.",
    endedAt: new Date("2026-07-02T02:00:00Z"),
  } as const;
  const facts = { startsOn: "2026-06-01", endsOn: "2026-06-30", outcome: null, outcomeNote: null, endedAt: null };

  test.each([
    ["upcoming", "This campaign opens on June 1, 2026"],
    ["over", "Its last day was June 30, 2026"],
    ["paused", "This campaign is paused"],
  ] as const)("%s", (phase, words) => expect(shown(<CampaignRest campaign={facts} phase={phase} />)).toContain(words));

  test("ended, with what came of it, in the organization's words", () => {
    const page = shown(<CampaignRest campaign={{ ...facts, ...ended }} phase="ended" />);
    for (const words of ["Won", "ended July 1, 2026", "<p>It passed.</p><p>Thank you.</p>"])
      expect(page).toContain(words);
  });
});
