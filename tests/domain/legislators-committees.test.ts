import { describe, expect, it } from "vitest";
import {
  committeeChoices,
  findLegislatorChoice,
  searchLegislators,
  stateChoices,
} from "@/lib/legislators/audience-choices";
import {
  type CommitteeTable,
  committeeName,
  committeesOf,
  committeeTableFacts,
  findCommittee,
  listCommittees,
  readCommittees,
} from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";

const tableWith = (members: string): CommitteeTable => ({
  congress: 120,
  source: "",
  asOf: "",
  committees: [{ id: "SSFR", name: "Any", chamber: "senate", parent: null, chairs: "", ranking: null, members }],
});

describe("committees", () => {
  it("say who sits on them, and who leads, by rank", () => {
    const relations = findCommittee("SSFR");
    expect(relations).toMatchObject({ name: "Senate Committee on Foreign Relations", chamber: "senate", parent: null });
    expect(relations?.members).toHaveLength(22);
    expect(relations?.chairs).toEqual([relations?.members[0]]);
    expect(relations?.members).toContain(relations?.ranking);
    // A caucus that two lead together.
    expect(findCommittee("SCNC")?.chairs).toHaveLength(2);
  });

  it("tell of each legislator where they sit, as the committees do", () => {
    for (const { bioguide } of directory().legislators) {
      const sits = listCommittees().filter(({ members }) => members.includes(bioguide));
      expect(committeesOf(bioguide)).toEqual(sits.map(({ id }) => id));
    }
    for (const id of ["X000000", "US-P", "__proto__"]) expect(committeesOf(id)).toEqual([]);
  });

  it("have members of their own chamber alone, all of them in Congress", () => {
    for (const { id, chamber, members } of listCommittees()) {
      for (const bioguide of members) {
        const legislator = directory().findLegislator(bioguide);
        expect(legislator, `${bioguide} on ${id}`).not.toBeNull();
        if (chamber !== "joint") expect(legislator?.chamber).toBe(chamber);
      }
    }
  });

  it("name a subcommittee with the committee that it belongs to", () => {
    expect(committeeName("SSFR")).toBe("Senate Committee on Foreign Relations");
    const [sub] = listCommittees("senate").filter(({ parent }) => parent === "SSFR");
    expect(committeeName(sub?.id ?? "")).toBe(`Senate Committee on Foreign Relations: ${sub?.name}`);
    expect(committeeName("XXXX")).toBeNull();
    expect(findCommittee("constructor")).toBeNull();
  });

  it("are listed by chamber, with the joint ones", () => {
    const chambers = (list: ReturnType<typeof listCommittees>) => new Set(list.map(({ chamber }) => chamber));
    expect(chambers(listCommittees("house"))).toEqual(new Set(["house", "joint"]));
    expect(chambers(listCommittees())).toEqual(new Set(["house", "senate", "joint"]));
  });

  it("carry a source, a date and the Congress of the directory", () => {
    const { source, asOf, congress } = committeeTableFacts();
    expect(source).toContain("congress-legislators");
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(congress).toBe(directory().congress);
  });

  it("may have nobody yet, as in the first days of a Congress", () => {
    const { byId, byMember } = readCommittees(tableWith(""), 120);
    expect(byId.get("SSFR")?.members).toEqual([]);
    expect(byMember.size).toBe(0);
  });

  it("of another Congress seat nobody: each Congress seats its own anew", () => {
    expect(readCommittees(tableWith("M000133"), 120).byMember.get("M000133")).toEqual(["SSFR"]);
    expect(readCommittees(tableWith("M000133"), 121)).toMatchObject({ list: [], byMember: new Map() });
  });
});

describe("what an audience is picked from", () => {
  it("has every state, territory and the District, and every committee that has somebody on it", () => {
    expect(stateChoices()).toHaveLength(56);
    expect(committeeChoices("senate")).toContainEqual({
      id: "SSFR",
      name: "Senate Committee on Foreign Relations",
      chamber: "senate",
      isSub: false,
    });
    const listed = committeeChoices().map(({ id }) => id);
    expect(listed).toEqual(
      listCommittees()
        .filter(({ members }) => members.length > 0)
        .map(({ id }) => id),
    );
  });

  it.each([
    ["markey", ["Senator Edward J. Markey"]],
    ["  ED  mark", ["Senator Edward J. Markey"]],
    ["M000133", ["Senator Edward J. Markey"]],
    ["MA-2", ["Representative James P. McGovern"]],
    ["hernandez rivera", ["Resident Commissioner Pablo Jos\u00e9 Hern\u00e1ndez"]],
    ["", []],
    ["zzz", []],
  ])("finds by %j", (text, names) => {
    expect(searchLegislators(text).map(({ name }) => name)).toEqual(names);
  });

  it("finds no more than it is asked for", () => {
    expect(searchLegislators("a")).toHaveLength(20);
    expect(searchLegislators("a", 3)).toHaveLength(3);
    expect(findLegislatorChoice("M000133")).toMatchObject({ seatId: "MA-S2", chamber: "senate" });
    expect(findLegislatorChoice("X000000")).toBeNull();
  });
});
