import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
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

test("in the dark everything can be read", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of PUBLIC) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await reachLetters(page);
  await expectAccessible(page);
});

test("every screen that sends says that this is a demonstration", async ({ page }) => {
  await reachLetters(page);
  await expect(page.getByText("nothing reaches a real office").first()).toBeVisible();
});

test("the whole way to the letter can be gone with the keyboard", async ({ page, browserName: _ }, testInfo) => {
  test.skip(testInfo.project.name === "phone", "a phone has no Tab key");
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
