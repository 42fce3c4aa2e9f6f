/** The longest name in an address, in characters. */
export const SLUG_LIMIT = 60;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can name something in an address: lower-case letters, digits, and single hyphens between them. */
export const isSlug = (text: string): boolean => SLUG.test(text) && text.length <= SLUG_LIMIT;

/** A name in an address made from words: "Talk now: Ärzte & relief" gives "talk-now-arzte-relief"; `otherwise` if none is left. */
export function slugOf(words: string, otherwise: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const cut = plain.length > SLUG_LIMIT ? plain.slice(0, SLUG_LIMIT + 1).replace(/-[^-]*$/, "") : plain;
  return cut.slice(0, SLUG_LIMIT) || otherwise;
}
