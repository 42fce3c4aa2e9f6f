const LONGEST = 48;

/**
 * The name of an ask in addresses, made from its headline: "Cosponsor S.Res. 61" gives "cosponsor-s-res-61". Never one
 * of those taken: then a number follows.
 */
export function askSlug(headline: string, taken: readonly string[]): string {
  const plain = headline
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  const base = plain || "ask";
  const free = [base, ...taken.map((_, index) => `${base}-${index + 2}`)].find((slug) => !taken.includes(slug));
  return free ?? `${base}-${taken.length + 2}`;
}
