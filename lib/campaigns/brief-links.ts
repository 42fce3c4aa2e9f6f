// Where a brief may lead. The check on save and the page itself ask the same two questions.
const LINK_PROTOCOLS = ["https:", "http:", "mailto:"];

/** Whether a link leads to a complete web or mail address. Whether somebody answers there, nobody checks. */
export function isSafeLink(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !LINK_PROTOCOLS.includes(url.protocol)) return false;
  // A bracket has no place in a path (RFC 3986): here it is a citation that stood too close, "www.example.org[5]".
  if (/[[\]]/.test(url.pathname + url.search + url.hash)) return false;
  return url.protocol === "mailto:" ? url.pathname.includes("@") : url.hostname !== "";
}

/** Whether an image comes by a connection that nobody can change on its way. */
export const isSafeImage = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === "https:";
