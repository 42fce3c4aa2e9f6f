/** How long a mailed sign-in link works, in seconds. */
export const LINK_LIFETIME_S = 30 * 60;

/** How long to wait before another link is mailed to the same person, in seconds. */
export const LINK_PAUSE_S = 60;

/** Our own pages, shown instead of next-auth's. */
export const PAGES = {
  signIn: "/signin",
  checkMail: "/signin/check-mail",
  problem: "/signin/problem",
  mailDown: "/signin/problem?error=mail",
} as const;

/** Where staff go when they asked for nothing else. */
const START = "/organize";

/**
 * The path on this site that an address asks for; the staff's start page for anything else, so that no link of ours
 * leads to somebody else's site.
 */
export function ownPath(wanted: string | null | undefined, appUrl: string): string {
  const url = wanted ? URL.parse(wanted, appUrl) : null;
  return url && url.origin === new URL(appUrl).origin && url.pathname !== "/" ? `${url.pathname}${url.search}` : START;
}

/** The address of the page that the mail names. It only shows a button: mail scanners open links, and a link works once. */
export const openAddress = (appUrl: string, link: { token: string; email: string; next: string }): string =>
  `${new URL("/signin/open", appUrl)}?${new URLSearchParams(link)}`;

/**
 * Turns an address that next-auth redirects to into a path on this site. next-auth believes itself at another address,
 * since it reads its own only from an environment key of its own, and it goes by way of pages that we do not show.
 */
export function toOwnPage(location: string, appUrl: string): string {
  const url = new URL(location, appUrl);
  const error = url.searchParams.get("error");
  if (error) return `${PAGES.problem}?${new URLSearchParams({ error })}`;
  if (!url.pathname.startsWith("/api/auth/")) return `${url.pathname}${url.search}`;
  return url.pathname.endsWith("/verify-request") ? PAGES.checkMail : PAGES.signIn;
}
