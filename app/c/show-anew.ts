import { revalidatePath } from "next/cache";

/** Has the public pages that show a campaign made anew at the next visit, in this process; others follow in a minute. */
export function showAnew(slug: string): void {
  revalidatePath("/");
  revalidatePath(`/c/${slug}`);
  revalidatePath(`/c/${slug}/progress`);
  // A page of one ask is known by its route alone, unless its whole path is given.
  revalidatePath("/c/[campaign]/asks/[ask]", "page");
}
