// Where a supporter came from: a code in the campaign's own link, "?source=newsletter". It says which link was followed
// and nothing about who followed it; it goes from page to page in forms and addresses, never into a cookie.

const LONGEST = 40;

/** A code as it is kept: small letters, digits and hyphens, at most 40; empty when nothing of it is left. */
export const cleanSourceCode = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");

/** The code in the address of a page: `source`, else `utm_source`; empty when it has none, or is no address. */
export function sourceCodeIn(address: string | null): string {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return cleanSourceCode(url?.searchParams.get("source") || url?.searchParams.get("utm_source") || "");
}

/** An address of this site that hands the code on; as it was where there is none. */
export const withSource = (path: string, code: string): string =>
  code === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ source: code })}`;
