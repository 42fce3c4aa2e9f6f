import { describe, expect, test } from "vitest";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { readBriefFile } from "@/lib/campaigns/brief-import/read-brief-file";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";
import { wordFile } from "./word-file";

const read = (content: string | Uint8Array, name: string) =>
  readBriefFile(typeof content === "string" ? new TextEncoder().encode(content) : content, name);

async function textOf(content: string | Uint8Array, name: string): Promise<string> {
  const result = await read(content, name);
  if (!result.ok) throw new Error(result.problem);
  return result.value.text;
}

describe("text and Markdown come back as they are", () => {
  test.each(["brief.txt", "brief.md", "brief"])("%s", async (name) => {
    const text = "# A\r\n\r\n<sup>1</sup> “b”\t– c\n";
    expect(await textOf(text, name)).toBe(text);
    expect(await textOf(`\ufeff${text}`, name)).toBe(text);
  });
  test("UTF-16, as Windows saves it", async () =>
    expect(await textOf(Buffer.from("\ufeffCafé", "utf16le"), "a.txt")).toBe("Café"));
  test("the encoding before UTF-8", async () =>
    expect(await textOf(Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94), "a.txt")).toBe("“Café”"));
});

describe("what is no brief is refused", () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ["nothing", "", "a.txt", "empty"],
    ["white space", " \n\t", "a.md", "empty"],
    ["a page without words", "<html><body></body></html>", "a.html", "empty"],
    ["a PDF", "%PDF-1.7\n...", "a.pdf", "not_readable"],
    ["RTF", "{\\rtf1 words}", "a.rtf", "not_readable"],
    ["a zip that is no document", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "a.docx", "not_readable"],
    ["bytes", Uint8Array.of(1, 0, 2, 0, 3), "a.doc", "not_readable"],
    ["words that say they are a Word document", "this is no zip at all", "a.docx", "not_readable"],
    ["a text of two hundred pages", "word ".repeat(60_000), "a.txt", "too_long"],
    ["a page of three megabytes", `<html>${"<p>a</p>".repeat(400_000)}</html>`, "a.html", "too_long"],
    ["eleven megabytes", new Uint8Array(11_000_000), "a.txt", "too_large"],
  ])("%s", async (_, content, name, problem) => expect(await read(content, name)).toEqual({ ok: false, problem }));
});

test("HTML becomes Markdown in which notes keep their numbers", async () => {
  const html = `<body><script>x()</script><h1>A</h1><p>Cold<a href="#_ftn1">[1]</a> &amp; <b>dark</b>.</p>
    <ul><li>One<ul><li>Two</li></ul></li></ul><table><tr><th>a</th></tr><tr><td>Oppose H.R. 5</td></tr></table>
    <ol><li id="_ftn1">Watch, <i>Cold</i>, 2024 <a href="#_ftnref1">↩</a></li></ol></body>`;
  const text = await textOf(html, "pasted");
  expect(text).toContain("# A\n\nCold<sup>1</sup> & **dark**.");
  expect(text).not.toContain("x()");
  const { asks, sources } = importBrief(text, shippedContext());
  expect(asks).toMatchObject([{ verb: "oppose", measure: "H.R.5" }]);
  expect(sources).toMatchObject([{ n: 1, author: "Watch", title: "Cold", date: "2024", citedIn: ["A"] }]);
});

test("a Word document with headings, a list and footnotes", async () => {
  const file = wordFile(
    [
      { style: "Title", text: "Keep the Library Open" },
      { text: "Every third branch has lost its Saturday.^1 Towns pay alone.^2" },
      { style: "heading 1", text: "What Congress can do" },
      { style: "List Bullet", text: "Cosponsor S. 411, by Senator Jack Reed." },
      { style: "List Bullet", text: "In the House, introduce a companion." },
      { style: "List Bullet", text: "Increase funding for the Library Services Act." },
    ],
    ["Okafor, Ngozi, *Hours Lost*, Public Stacks, June 2, 2024", "*Who Pays*, City League, 2023"],
  );
  const text = await textOf(file, "brief.docx");
  const found = importBrief(text, shippedContext());
  expect(found.title).toBe("Keep the Library Open");
  expect(found.sections.map(({ heading }) => heading)).toEqual(["What Congress can do"]);
  expect(found.asks).toMatchObject([
    { verb: "cosponsor", chamber: "senate", measure: "S.411", sponsorNamed: "Jack Reed" },
    { verb: "introduce_companion", chamber: "house", measure: null },
    { verb: "fund", measure: null },
  ]);
  expect(found.sources).toMatchObject([
    {
      n: 1,
      author: "Okafor, Ngozi",
      title: "Hours Lost",
      publisher: "Public Stacks",
      date: "2024-06-02",
      citedIn: [found.title],
    },
    { n: 2, author: null, title: "Who Pays", publisher: "City League", date: "2023", citedIn: [found.title] },
  ]);
});
