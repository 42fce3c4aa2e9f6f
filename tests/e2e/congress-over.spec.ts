import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectHeadline, signIn } from "./support/steps";

// This server's clock began at noon Eastern on 3 January 2027.
test.use({ baseURL: "http://localhost:3500" });

test("after the Congress has ended no letter about its measures can be made, and the page says why", async ({
  page,
}) => {
  await page.goto("/c/talk-now");
  await expect(page.getByText("ended with the 119th Congress").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/c/talk-now/representatives?zip=01060");
  await expect(page.getByText("A new Congress has begun").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Read my letter/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("nobody is asked where they live while nobody can be looked up; what can be done is said instead", async ({
  page,
}) => {
  await page.goto("/c/talk-now");
  await expect(page.getByRole("heading", { name: "Nobody can be looked up for now" })).toBeVisible();
  await expect(page.getByLabel("ZIP code or street address")).toHaveCount(0);
  await expect(page.getByText("The 120th Congress began at noon on January 3, 2027.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask congress.gov" })).toBeVisible();
  await page.goto("/c/talk-now/asks/sres-61");
  await expect(page.getByRole("heading", { name: "This ask has ended" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/c/talk-now/representatives?zip=01060");
  await page.getByRole("link", { name: "See what this campaign asks" }).click();
  await expectHeadline(page, /./);
});

test("the API does not guess who was sworn in", async ({ request }) => {
  const answer = await request.get("/api/v1/representatives?zip=01060");
  expect(answer.status()).toBe(400);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ code: "tables-out-of-date" });
});

test("an admin sees what has ended, and is told when a new number is not on record yet", async ({ page }) => {
  await signIn(page, "ari@example.org", "/admin/congress");
  await expectHeadline(page, /asks have ended with their measures and wait for a new number/);
  await expect(page.getByText("10 states are known to elect by a new map for the 120th Congress")).toBeVisible();
  await expect(page.getByText("npm run reference:update")).toBeVisible();
  await expectAccessible(page);

  const ask = page.getByRole("listitem").filter({ hasText: "Cosponsor S.Res." }).first();
  await ask.getByText("Reintroduced as").click();
  await ask.getByLabel("New number").fill("S.Res. 9999");
  await ask.getByLabel("Why").fill("Introduced again");
  await ask.getByRole("button", { name: "Carry it over and propose it" }).click();
  await expect(ask.getByText(/The record does not have S\.Res\.\s9999 of the 120th Congress yet/)).toBeVisible();
  await expect(ask.getByLabel("Why")).toHaveValue("Introduced again");
  await expectAccessible(page);

  await page.goto("/admin/talk-now");
  await expect(page.getByText(/ended with a measure and wait/)).toBeVisible();
});
