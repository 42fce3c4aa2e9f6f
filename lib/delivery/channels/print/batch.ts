// Many letters at once, put in order for those who print, fold and carry them. Pure: what is known of each comes in.
import type { DistrictOffice } from "@/lib/legislators/legislator";
import type { ComposedLetter } from "@/lib/letters/letter";
import { townOf } from "@/lib/letters/town";

/** The most letters of one file. 500 are a ream of paper, and more than anybody folds in an evening. */
export const MOST_LETTERS = 500;

export type BatchLetter = { id: string; bioguide: string; letter: ComposedLetter };

/** Letters to one address. `kind`: an office outside Washington, where mail is not screened, or one there. */
export type OfficeBatch = {
  bioguide: string;
  addressee: readonly string[];
  kind: "district" | "washington";
  letters: BatchLetter[];
  /** towns of the writers with how many each, most first; those who gave none count under null */
  towns: { town: string | null; letters: number }[];
};

const CAPITOL_ZIP = /\bDC 205\d\d/;

/** Whether an address is one whose mail is screened off-site first: 20510, 20515 and 20500 are. */
export const isScreened = (addressee: readonly string[]): boolean => CAPITOL_ZIP.test(addressee.at(-1) ?? "");

function countTowns(letters: readonly BatchLetter[]): OfficeBatch["towns"] {
  const counts = new Map<string | null, number>();
  for (const { letter } of letters) {
    const town = townOf(letter.signature);
    counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  return [...counts]
    .map(([town, count]) => ({ town, letters: count }))
    .sort((a, b) => b.letters - a.letters || (a.town ?? "\uffff").localeCompare(b.town ?? "\uffff"));
}

/**
 * Letters by the address that they bear: offices outside Washington first, where mail arrives in days, then by name and
 * address; within an office in the order in which they came. Two letters are of one office only when every line agrees.
 */
export function batchByOffice(letters: readonly BatchLetter[]): OfficeBatch[] {
  const groups = Map.groupBy(letters, ({ bioguide, letter }) => JSON.stringify([bioguide, letter.addressee]));
  return [...groups.values()]
    .flatMap((group): OfficeBatch[] => {
      const [first] = group;
      if (!first) return [];
      const { addressee } = first.letter;
      const kind = isScreened(addressee) ? "washington" : "district";
      return [{ bioguide: first.bioguide, addressee, kind, letters: group, towns: countTowns(group) }];
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.addressee.join("\n").localeCompare(b.addressee.join("\n"), "en"));
}

/** Where a batch for hand delivery goes best: an office where somebody can be found, and its telephone to ask first. */
export const officeAt = (offices: readonly DistrictOffice[], addressee: readonly string[]): DistrictOffice | null =>
  offices.find(({ street, zip }) => addressee.includes(street) && (addressee.at(-1) ?? "").endsWith(zip)) ?? null;
