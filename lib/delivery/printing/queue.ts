/** Letters to one office that wait to be printed; without a word of them or a name of their writers. */
export type OfficeQueue = {
  bioguide: string;
  /** "Senator Edward J. Markey" */
  name: string;
  addressee: readonly string[];
  /** an office outside Washington comes first: mail there is not screened */
  kind: "district" | "washington";
  letterIds: string[];
};

export type PrintQueue = {
  offices: OfficeQueue[];
  /** letters in `offices`: at most MOST_LETTERS, the oldest */
  letters: number;
  /** letters that wait beyond those */
  more: number;
};
