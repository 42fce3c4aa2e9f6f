/** What the form for a file of answers shows. */
export type ImportState = {
  csv: string;
  errors: { field: string; message: string }[];
  preview: {
    /** lines that would be taken in */
    good: number;
    /** lines that an earlier file has brought */
    known: number;
    bad: number;
    wrong: { line: number; problem: string }[];
    /** problems that are not listed */
    wrongMore: number;
    sample: { line: number; cells: string[] }[];
  } | null;
  done: { taken: number; known: number; wrong: number } | null;
};

export const START: ImportState = { csv: "", errors: [], preview: null, done: null };
