import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectHeadline, lookUp } from "./support/steps";

test.beforeEach(({ page }) => page.goto("/c/talk-now"));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ["/c/nowhere", "/c/talk-now/asks/nothing", "/c/nowhere/progress", "/nowhere"]) {
    test(`${address} says that nothing is there, with the status 404`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expectHeadline(page, "There is nothing at this address");
      await expect(page.getByRole("link", { name: "See all campaigns" })).toBeVisible();
      await expect(page.getByRole("banner")).toContainText("Redress");
    });
  }
});

test("a ZIP code in two districts asks for the street, or lets the person choose", { tag: "@phone" }, async ({
  page,
}) => {
  await lookUp(page, "10001");
  await expectHeadline(page, /Your ZIP code lies in 2 districts/);
  await expectAccessible(page);
  await page.getByRole("link", { name: /12th district/ }).click();
  await expectHeadline(page, "These three people represent you");
});

test("a ZIP code in two states names no senator before the district is known", async ({ page }) => {
  await lookUp(page, "99362");
  await expectHeadline(page, /lies in 2 districts/);
  await expect(page.getByText(/Senator /)).toHaveCount(0);
});

test("the District of Columbia has a delegate and no senators", async ({ page }) => {
  await lookUp(page, "20001");
  await expectHeadline(page, "This person represents you");
  await expect(page.getByText("No senators represent the District of Columbia")).toBeVisible();
  await expect(page.getByText("Eleanor Holmes Norton").first()).toBeVisible();
});

test("an address in Guam finds its delegate", async ({ page }) => {
  await lookUp(page, "155 Hesler Place, Hagatna, GU 96910");
  await expect(page.getByText("James C. Moylan").first()).toBeVisible();
});

test("a vacant seat is said to be vacant, and who to write to meanwhile", async ({ page }) => {
  await page.goto("/c/talk-now/representatives?zip=94541");
  await expect(page.getByText("This seat is vacant")).toBeVisible();
  await expect(page.getByText("Write to your senators meanwhile.")).toBeVisible();
});

for (const [what, typed] of [
  ["nothing", ""],
  ["a Canadian code", "K1A 0B1"],
  ["a ZIP code that does not exist", "00000"],
  ["a military address", "09012"],
  ["letters", "ABCDE"],
  ["10 kB of text", "x".repeat(10_240)],
] as const) {
  test(`${what} gets a clear word beside the field, and the way on`, async ({ page }) => {
    await lookUp(page, typed);
    const field = page.getByLabel("ZIP code or street address");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(typed.slice(0, 200));
    await expectAccessible(page);
  });
}
