import { isSlug, SLUG_LIMIT, slugOf } from "@/lib/shared/slug";

export type SlugProblem = "bad_slug" | "slug_taken";

// Staff's own pages stand beside those of the campaigns, under /admin and /organize.
const RESERVED = ["new", "import", "congress", "measures", "people", "settings", "keys", "audit"];

/** How many names are tried before a title is given up. */
const CHOICES = 100;

/** The names to try for a new campaign: the one that was wished, or else some made from its title; null for a bad wish. */
export function slugsFor(wished: string | null, title: string): string[] | null {
  if (wished !== null) return isSlug(wished) && !RESERVED.includes(wished) ? [wished] : null;
  const slug = slugOf(title, "campaign");
  return numbered(RESERVED.includes(slug) ? `campaign-${slug}` : slug);
}

// "talk-now", "talk-now-2", "talk-now-3" and so on, none longer than a name may be.
const numbered = (slug: string): string[] =>
  Array.from({ length: CHOICES }, (_, index) => {
    const ending = index === 0 ? "" : `-${index + 1}`;
    return `${slug.slice(0, SLUG_LIMIT - ending.length).replace(/-$/, "")}${ending}`;
  });
