// Sources in the forms in which people write them. What a form does not say stays null.
import { describe, expect, test } from "vitest";
import { importBrief } from "@/lib/campaigns/brief-import/import-brief";
import { shippedContext } from "@/lib/campaigns/brief-import/shipped-context";

const context = shippedContext();
const sourcesIn = (text: string) => importBrief(text, context).sources;

type Parts = [author: string | null, title: string | null, publisher: string | null, date: string | null];

describe("one source", () => {
  test.each<[string, ...Parts]>([
    ["Diaz, Ana, *Cold Homes*, Winter Watch, May 3, 2024", "Diaz, Ana", "Cold Homes", "Winter Watch", "2024-05-03"],
    ["Diaz, Ana, “Cold Homes,” *Winter Watch*, 3 May 2024.", "Diaz, Ana", "Cold Homes", "Winter Watch", "2024-05-03"],
    ['Ana Diaz, "Cold Homes," Winter Watch, May 2024, p. 4.', "Ana Diaz", "Cold Homes", "Winter Watch", "2024-05"],
    [
      'Ana Diaz and Bo Lind, "Cold Homes?" Winter Watch (2024)',
      "Ana Diaz and Bo Lind",
      "Cold Homes?",
      "Winter Watch",
      "2024",
    ],
    [
      "Diaz, A., & Lind, B. (2024). Cold homes in winter. *Winter Watch*, 3(2), 4–9.",
      "Diaz, A., & Lind, B.",
      "Cold homes in winter",
      "Winter Watch",
      "2024",
    ],
    [
      "Diaz, A. (2024, May 3). *Cold homes*. Winter Watch. https://example.org/a",
      "Diaz, A.",
      "Cold homes",
      "Winter Watch",
      "2024-05-03",
    ],
    ["*Cold Homes*, Winter Watch, 2024-05-03", null, "Cold Homes", "Winter Watch", "2024-05-03"],
    [
      '"Cold Homes." Winter Watch (May 3, 2024). https://example.org/a',
      null,
      "Cold Homes",
      "Winter Watch",
      "2024-05-03",
    ],
    ["“Cold Homes in 2023,” Winter Watch", null, "Cold Homes in 2023", "Winter Watch", null],
    [
      "Congressional Budget Office, *The Outlook: 2025 to 2035*, January 2025",
      "Congressional Budget Office",
      "The Outlook: 2025 to 2035",
      null,
      "2025-01",
    ],
    ["Winter Watch. Cold Homes: A Study. 2024.", "Winter Watch", "Cold Homes: A Study", null, "2024"],
    [
      "Diaz, Ana. Cold Homes in the North. Winter Watch Press, 2024.",
      "Diaz, Ana",
      "Cold Homes in the North",
      "Winter Watch Press",
      "2024",
    ],
    [
      "[Cold homes are a danger](https://example.org/a), Winter Watch, 5/3/2024",
      null,
      "Cold homes are a danger",
      "Winter Watch",
      "2024-05-03",
    ],
    ["Cold homes in the north – Winter Watch (Feb. 2024)", null, "Cold homes in the north", "Winter Watch", "2024-02"],
    ["*Cold Homes*, by Ana Diaz, Winter Watch, 2024", "Ana Diaz", "Cold Homes", "Winter Watch", "2024"],
    [
      "U.S. Department of Energy, “Cold Homes,” accessed May 3, 2024, https://example.gov",
      "U.S. Department of Energy",
      "Cold Homes",
      null,
      null,
    ],
    [
      "Diaz, Ana, et al. “Cold Homes.” *Winter Watch*, vol. 3, no. 2, 2024, pp. 4-9. Accessed 5 May 2025.",
      "Diaz, Ana, et al.",
      "Cold Homes",
      "Winter Watch",
      "2024",
    ],
    [
      "Ana Diaz, <em>Cold Homes</em> (New York: Winter Press, 2024), 12.",
      "Ana Diaz",
      "Cold Homes",
      "Winter Press",
      "2024",
    ],
    [
      "Walter Reed Jr., *Cold Homes*, U.S. Weather Office, Dec. 1, 2020",
      "Walter Reed Jr.",
      "Cold Homes",
      "U.S. Weather Office",
      "2020-12-01",
    ],
    ["https://example.org/report.pdf", null, null, null, null],
    ["18 U.S.C. § 983 (2018).", null, "18 U.S.C. § 983", null, "2018"],
    ["Culley v. Marshall, 601 U.S. 377 (2024).", null, "Culley v. Marshall", null, "2024"],
    [
      "Ana Diaz, Note, *Cold Homes*, 163 U. Pa. L. Rev. 867 (2015).",
      "Ana Diaz",
      "Cold Homes",
      "U. Pa. L. Rev.",
      "2015",
    ],
    [
      "Winter Watch (2024) Cold Homes in 2023, Washington: U.S. Weather Office.",
      "Winter Watch",
      "Cold Homes in 2023",
      "U.S. Weather Office",
      "2024",
    ],
    [
      "Research Service, *Cold Homes* (Cambridge, MA: Winter Press, 2024), R46208, 2–4.",
      "Research Service",
      "Cold Homes",
      "Winter Press",
      "2024",
    ],
  ])("%s", (entry, author, title, publisher, date) => {
    const [source] = sourcesIn(`# A\n\nIt is cold.[1]\n\n## Sources\n\n1. ${entry}\n`);
    expect(source && [source.author, source.title, source.publisher, source.date]).toEqual([
      author,
      title,
      publisher,
      date,
    ]);
  });
});

describe("numbers and where they are cited", () => {
  const list = "1. Diaz, Ana, *Cold*, Watch, 2024\n2. Lind, Bo, *Dark*, Watch, 2023";
  test.each([
    ["<sup>1</sup> and <sup>2</sup>", `## Sources\n\n${list}`],
    ["<sup>1, 2</sup>", `## Notes\n\n${list}`],
    ["<sup>1-2</sup>", `## References\n\n${list}`],
    ["[1][2]", `**Sources**\n\n${list}`],
    ["[1, 2]", `SOURCES\n\n${list}`],
    ["\\[1\\] \\[2\\]", `Sources:\n\n${list}`],
    ["¹ and²", `### Footnotes\n\n${list}`],
    ["[^1][^2]", "[^1]: Diaz, Ana, *Cold*, Watch, 2024\n[^2]: Lind, Bo, *Dark*, Watch, 2023"],
    [
      "<sup>1</sup><sup>2</sup>",
      "<sup>1</sup> Diaz, Ana, *Cold*, Watch, 2024\n<sup>2</sup> Lind, Bo, *Dark*, Watch, 2023",
    ],
    ["[1], [2]", "---\n\n[1] Diaz, Ana, *Cold*, Watch, 2024\n\n[2] Lind, Bo, *Dark*, Watch, 2023"],
    ["[1] and [2]", `---\n\n${list}`],
    ["¹²", "¹ Diaz, Ana, *Cold*, Watch, 2024\n² Lind, Bo, *Dark*, Watch, 2023".replace("¹²", "")],
  ])("%s", (marks, sources) => {
    const text = `# Title\n\nLead.\n\n## Part\n\nIt is cold${marks === "¹²" ? "¹,²" : marks}.\n\n${sources}\n`;
    const found = sourcesIn(text);
    expect(found.map(({ n, author, citedIn }) => [n, author, citedIn])).toEqual([
      [1, "Diaz, Ana", ["Part"]],
      [2, "Lind, Bo", ["Part"]],
    ]);
    for (const { citations } of found)
      for (const { start, end } of citations) expect(text.slice(start, end)).toMatch(/[12¹²]/);
  });

  test.each(["^1 and^2^", "(1) or so (2)", "[1]–[2]", "[1, p. 3] and [2, at 4]", "<sup>[1]</sup> and ²", ".1,2"])(
    "%s",
    (marks) => {
      const found = sourcesIn(`# Title\n\n## Part\n\nIt is cold${marks} here.\n\n## Sources\n\n${list}\n`);
      expect(found.map(({ citedIn }) => citedIn)).toEqual([["Part"], ["Part"]]);
    },
  );

  test.each(["10^2 rooms", "rooms of 4 m^2", "the law would (1) ban coal, (2) fund gas"])("%s cites nothing", (words) =>
    expect(sourcesIn(`# A\n\nWe have ${words}.\n\n## Sources\n\n${list}`).map(({ citedIn }) => citedIn)).toEqual([
      [],
      [],
    ]),
  );

  test("ibid. and supra are the source that they refer to", () =>
    expect(
      sourcesIn(`# A\n\nCold.[3][4]\n\n## Notes\n\n${list}\n3. Ibid., at 14.\n4. Diaz, supra note 1, at 2.`).map(
        ({ n, title, citedIn }) => [n, title, citedIn.length],
      ),
    ).toEqual([
      [1, "Cold", 0],
      [2, "Dark", 0],
      [3, "Dark", 1],
      [4, "Cold", 1],
    ]));

  test("authors and years cite entries without numbers", () => {
    const text =
      "# A\n\nCold (Diaz et al., 2024).\n\n## B\n\nLind (2023) and the AHS (AHS, 2020) agree.\n\n## References\n\nDiaz, A., & Roe, B. (2024). Cold homes. *Watch*.\n\nLind, B. (2023). Dark homes. *Watch*.\n\nAmerican Home Society (2020). *Homes*.";
    expect(sourcesIn(text).map(({ citedIn }) => citedIn)).toEqual([["A"], ["B"], ["B"]]);
  });

  test("links that name an author and a year are the sources of a text without a list", () =>
    expect(
      sourcesIn("# A\n\nCold. ([CBO, 2024](https://example.org/a)) See [this](https://example.org/b).").map(
        ({ n, author, date, url, citedIn }) => [n, author, date, url, citedIn],
      ),
    ).toEqual([[1, "CBO", "2024", "https://example.org/a", ["A"]]]));

  test("sources told in one line", () =>
    expect(
      sourcesIn(
        '# A\n\nIt is cold.(1) It is dark.(2)\n\n*Sources: (1) Diaz, Ana, "Cold," Watch, 2024; (2) "Dark," Watch, 2023.*',
      ).map(({ n, title, citedIn }) => [n, title, citedIn]),
    ).toEqual([
      [1, "Cold", ["A"]],
      [2, "Dark", ["A"]],
    ]));

  test("a source that nothing cites is cited nowhere", () =>
    expect(sourcesIn(`# A\n\nIt is cold.\n\n## Sources\n\n${list}`).map(({ citedIn }) => citedIn)).toEqual([[], []]));

  test("entries without numbers count from one", () =>
    expect(
      sourcesIn("# A\n\nCold.\n\n## Sources\n\n- *Cold*, Watch, 2024\n- *Dark*, Watch, 2023").map(({ n, title }) => [
        n,
        title,
      ]),
    ).toEqual([
      [1, "Cold"],
      [2, "Dark"],
    ]));

  test("square meters are no citation", () =>
    expect(sourcesIn(`# A\n\n40 m² each.\n\n## Sources\n\n${list}`)[1]?.citedIn).toEqual([]));
});
