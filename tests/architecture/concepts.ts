/** The concepts of lib, each a folder; imports go only to the same or an earlier one. */
export const CONCEPTS: readonly string[] = [
  "congress",
  "districts",
  "legislators",
  "organizations",
  "campaigns",
  "asks",
  "supporters",
  "letters",
  "delivery",
  "responses",
  "signon",
  "insights",
  "integrations",
  "operations",
];

/** The concept a path of lib belongs to, or null: shared, jobs and the files at the top of lib belong to none. */
export function conceptOf(path: string): string | null {
  const [top, folder] = path.split("/");
  return top === "lib" && folder !== undefined && CONCEPTS.includes(folder) ? folder : null;
}

/** Whether one concept stands after another in the order. */
export const isLater = (concept: string, than: string): boolean => CONCEPTS.indexOf(concept) > CONCEPTS.indexOf(than);
