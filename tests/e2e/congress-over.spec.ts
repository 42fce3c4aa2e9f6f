import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";

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

test("the API does not guess who was sworn in", async ({ request }) => {
  const answer = await request.get("/api/v1/representatives?zip=01060");
  expect(answer.status()).toBe(400);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ code: "tables-out-of-date" });
});
