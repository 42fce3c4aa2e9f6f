import { describe, expect, test } from "vitest";
import { isSafeImage, isSafeLink } from "@/lib/campaigns/brief-links";
import { findBriefProblems, findUnusedSources } from "@/lib/campaigns/brief-problems";
import messages from "@/messages/en/campaign.json";

const sources = [
  { number: 1, text: "A report", url: null },
  { number: 2, text: "A book", url: null },
];
const brief = { lede: "Lede.", body: "", corrections: [], sources };

const problemsIn = (body: string): string[] =>
  findBriefProblems({ ...brief, body }).map(({ path, code, name, line }) => {
    expect(path).toBe("body");
    expect(messages.problem).toHaveProperty(code);
    return `${line} ${code} ${name}`;
  });

describe("what a brief's text must not have", () => {
  const cases: [string, string, string[]][] = [
    [
      "all that is right",
      "## Why\n\n[A](https://a.org), <https://b.org>, [c](mailto:c@c.org) and www.d.org/e are there.[1] [2]\n\n### How\n\n- one\n\n![A map](https://a.org/m.png)\n\n## Then\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      [],
    ],
    ["a link that runs", "Text\n\n[Go](javascript:alert(1))", ["3 bad_link javascript:alert(1)"]],
    ["the same in other letters", "[Go](JavaScript:alert(1))", ["1 bad_link JavaScript:alert(1)"]],
    ["the same with a hidden tab", "[Go](<java\tscript:alert(1)>)", ["1 bad_link java\tscript:alert(1)"]],
    ["the same by reference", "[Go][x]\n\n[x]: javascript:alert(1)", ["1 bad_link javascript:alert(1)"]],
    ["a page as data", "[Go](data:text/html,hi)", ["1 bad_link data:text/html,hi"]],
    ["a place on this site", "[Go](/admin)", ["1 bad_link /admin"]],
    ["half an address", "[Go](example.org)", ["1 bad_link example.org"]],
    ["a citation inside an address", "See https://a.org/b[1]", ["1 bad_link https://a.org/b[1"]],
    ["mail to nobody", "[Go](mailto:)", ["1 bad_link mailto:"]],
    ["a link left open", "[12,600 civilians](#) died", ["1 empty_link 12,600 civilians"]],
    ["a link without an address", "[Go]()", ["1 empty_link Go"]],
    ["a link without words", "[](https://a.org)", ["1 link_without_text https://a.org"]],
    ["an image without words", "![](https://a.org/m.png)", ["1 image_without_alt https://a.org/m.png"]],
    ["an image that anybody can change", "![Map](http://a.org/m.png)", ["1 bad_image http://a.org/m.png"]],
    ["an image as data", "![Map](data:image/svg+xml,x)", ["1 bad_image data:image/svg+xml,x"]],
    ["a second title", "# Title\n\nText", ["1 heading_one Title"]],
    ["a skipped level", "### How", ["1 heading_jump How"]],
    ["a skipped level further on", "## Why\n\n#### How", ["3 heading_jump How"]],
    ["an empty heading", "##\n\nText", ["1 heading_empty ##"]],
    ["a tag in a line", "So <b>bold</b>", ["1 html <b>"]],
    ["a script", "<script>alert(1)</script>", ["1 html <script>alert(1)</script>"]],
    ["a footnote", "Text[^1]\n\n[^1]: A report", ["3 footnote 1"]],
    ["a source as a link", "Text [1]\n\n[1]: https://a.org", ["3 numbered_definition 1"]],
    ["a source that is not there", "Text.[1]\n\nMore.[3]", ["3 unknown_source 3"]],
  ];
  test.each(cases)("%s", (_, body, expected) => expect(problemsIn(body)).toEqual(expected));

  test("code and escaped marks are words", () => {
    expect(problemsIn("`<b>` and `[9]` and \\# no heading")).toEqual([]);
  });
});

test("lede and corrections are plain text whose citations count", () => {
  const found = findBriefProblems({ ...brief, lede: "So.[4]", corrections: ["Fine.[1]", "No.[5]"] });
  expect(found.map(({ path, name }) => `${path} ${name}`)).toEqual(["lede 4", "corrections.1 5"]);
});

test("a source that nothing cites is a remark, unless an ask cites it", () => {
  const found = findUnusedSources({ ...brief, body: "Text.[1]" });
  expect(found).toEqual([{ path: "sources.1", code: "unused_source", name: "2" }]);
  expect(findUnusedSources({ ...brief, body: "Text.[1]" }, [2])).toEqual([]);
});

test.each([
  ["https://a.org/x?y#z", true, true],
  ["http://a.org", true, false],
  ["mailto:a@b.org", true, false],
  [" javascript:alert(1)", false, false],
  ["vbscript:x", false, false],
  ["//a.org", false, false],
  ["#source-1", false, false],
  ["", false, false],
])("%j as a link and as an image", (address, link, image) => {
  expect([isSafeLink(address), isSafeImage(address)]).toEqual([link, image]);
});
