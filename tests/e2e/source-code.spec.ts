// Where a supporter came from goes along, whichever page of a campaign they land on.
import { expect, test } from "@playwright/test";
import { lookUp } from "./support/steps";

const ZIP = "05001";
const sourceField = "input[name=source]";

test("from the campaign's page by an ask's page to the letters", async ({ page }) => {
  await page.goto("/c/talk-now?source=flyer");
  await page.getByRole("link", { name: /^Cosponsor S\.Res\.\s61$/ }).click();
  await expect(page).toHaveURL(/\/asks\/sres-61\?source=flyer$/);
  await lookUp(page, ZIP);
  await expect(page).toHaveURL(/representatives\?.*source=flyer/);
  await expect(page.locator(sourceField)).toHaveValue("flyer");
});

test("from an ask's page by the campaign's page, also when the first place was none", async ({ page }) => {
  await page.goto("/c/talk-now/asks/sres-61?utm_source=Partner%20Mail");
  await page.getByRole("link", { name: "See everything this campaign asks" }).click();
  await expect(page).toHaveURL(/talk-now\?source=partner-mail$/);
  await lookUp(page, "00000");
  await expect(page.getByLabel("ZIP code or street address")).toHaveAttribute("aria-invalid", "true");
  await lookUp(page, ZIP);
  await expect(page.locator(sourceField)).toHaveValue("partner-mail");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("from the page that somebody lands on", async ({ page }) => {
    await page.goto("/c/talk-now/asks/sres-61?source=flyer");
    await lookUp(page, ZIP);
    await expect(page.locator(sourceField)).toHaveValue("flyer");
  });
});
