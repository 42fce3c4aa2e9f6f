import { expect, type Page, test } from "@playwright/test";
import { signedIn } from "./support/staff-steps";

const MOST_STOPS = 80;

/** What has the focus, if the bar at the foot of the window covers it. */
const coveredByBar = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const bar = document.querySelector("form button[value=save]")?.parentElement?.parentElement;
    if (!focused || !bar || bar.contains(focused) || getComputedStyle(bar).position !== "sticky") return null;
    const [edge, field] = [bar.getBoundingClientRect(), focused.getBoundingClientRect()];
    const isCovered = field.bottom > edge.top + 1 && field.top < edge.bottom;
    // A field nearly as tall as the room above the bar may end behind it, and never begin there.
    const isTall = field.height > 0.7 * edge.top && field.top < 0.7 * edge.top;
    return isCovered && !isTall ? focused.id || focused.textContent : null;
  });

/** The bar belongs to the form; beyond it there is nothing that it could cover. */
const isInForm = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest("form")?.querySelector("button[value=save]") != null);

for (const [width, height] of [
  [320, 568],
  [1200, 700],
] as const) {
  test(`no field that gets the focus is behind the bar at ${width} by ${height}`, async ({ browser }) => {
    const page = await signedIn(browser, "ari@example.org", "/admin/talk-now/asks/sres-61");
    await page.setViewportSize({ width, height });
    await page.getByLabel("Headline").focus();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      expect(await coveredByBar(page)).toBeNull();
      if (stop > 0 && !(await isInForm(page))) break;
      await page.keyboard.press("Tab");
    }
  });
}
