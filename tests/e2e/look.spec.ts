import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { signedIn } from "./support/staff-steps";
import { reachLetters } from "./support/steps";

const PUBLIC = ["/", "/c/talk-now", "/c/gig-work", "/c/talk-now/representatives?zip=01060", "/signin"];

test("at 320 px nothing has to be scrolled sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  for (const path of PUBLIC) {
    await page.goto(path);
    expect(await isWide(), path).toBe(false);
  }
  await reachLetters(page);
  expect(await isWide(), "letter").toBe(false);
});

const STAFF = [
  ...[
    "/organize",
    "/organize/talk-now",
    "/organize/talk-now/deliveries",
    "/admin",
    "/admin/talk-now",
    "/admin/talk-now/asks/sres-61",
  ],
  ...["/admin/talk-now/asks/sres-61/review", "/admin/talk-now/asks/sres-61/preview?place=01060"],
  ...["/admin/talk-now/asks/sres-61/record", "/admin/talk-now/brief", "/admin/congress", "/admin/import"],
];

test("the pages of staff can be used on a phone", { tag: "@phone" }, async ({ browser }, testInfo) => {
  test.skip(testInfo.project.name !== "phone", "the journeys see them on a desktop");
  test.slow();
  const page = await signedIn(browser, "ari@example.org", "/admin");
  for (const path of STAFF) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess, `${path} is scrolled sideways`).toBeLessThanOrEqual(0);
  }
});

test("in the dark everything can be read", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of PUBLIC) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await reachLetters(page);
  await expectAccessible(page);
});

test("every screen that sends says that this is a demonstration", { tag: "@phone" }, async ({ page }) => {
  await reachLetters(page);
  await expect(page.getByText("nothing reaches a real office").first()).toBeVisible();
});

test("the whole way to the letter can be gone with the keyboard", async ({ page }) => {
  await page.goto("/c/talk-now");
  await page.getByLabel("ZIP code or street address").focus();
  await page.keyboard.type("01060");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "These three people represent you" })).toBeVisible();
  const button = page.getByRole("button", { name: "Read my letters" });
  for (
    let presses = 0;
    presses < 60 && !(await button.evaluate((node) => node === document.activeElement));
    presses++
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Your letter to/ })).toBeVisible();
});
