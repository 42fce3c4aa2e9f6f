// What an organizer does on Thursday before the coalition's call: from the figures to an office, its answer, and the packet.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { signedIn } from "./support/staff-steps";
import { askForConfirmation, expectHeadline, freshAddress, lookUp, makeItMine } from "./support/steps";

// Nobody else in the journeys lives in Montana.
const ZIP = "59601";
const today = "2026-11-20";

test("Thursday's report: a state, an office, its answer, the position, the next letter, the packet", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const email = freshAddress();
  await page.goto("/c/talk-now");
  await lookUp(page, ZIP);
  await page.getByRole("button", { name: /^Read my letter/ }).click();
  await expectHeadline(page, /^Your letter to/);
  await makeItMine(page, email);
  await page.goto(await askForConfirmation(page, email));
  await page.getByRole("button", { name: /^Send my \d letters/ }).click();
  await expectHeadline(page, /letters/);
  await page.getByRole("button", { name: "Yes, you may quote me" }).click();
  await expect(page.getByText("You may be quoted")).toBeVisible();
  await expectAccessible(page);

  const staff = await signedIn(browser, "dana@example.org", "/organize/talk-now");
  // Figures are counted every ten seconds.
  await expect(async () => {
    await staff.goto("/organize/talk-now?state=MT");
    await expect(staff.getByRole("link", { name: /Daines/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(staff.locator("select[name=state]")).toHaveValue("MT");
  await expectAccessible(staff);

  await staff.goto("/organize/talk-now/offices/MT-S2");
  await expectHeadline(staff, /Daines: (one|\d+) letter/);
  await expect(staff.getByText("eighth-grade history").first()).toBeVisible();
  await expectAccessible(staff);
  const packet = await staff.request.get("/organize/talk-now/offices/MT-S2/packet.pdf");
  expect(packet.headers()["content-type"]).toBe("application/pdf");
  expect((await packet.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await staff.getByRole("navigation", { name: "Campaign" }).getByRole("link", { name: "Responses" }).click();
  await staff.getByLabel("Office", { exact: true }).fill("MT-S2");
  await staff.getByLabel("What it was", { exact: true }).selectOption({ label: "Commitment" });
  await staff.getByLabel("Received on", { exact: true }).fill(today);
  await staff.getByLabel("Which ask it answers", { exact: true }).selectOption("sres-61");
  await staff.getByRole("button", { name: "Record it" }).click();
  await expect(staff.getByText(/Daines/).first()).toBeVisible();
  await expectAccessible(staff);

  await staff.goto("/organize/talk-now/whip?ask=sres-61&chamber=senate&state=MT");
  await expect(staff.getByRole("row", { name: /Daines/ }).first()).toContainText("Supports");
  await expectAccessible(staff);

  // The next one who writes from there finds the office thanked, and is told why.
  await page.goto("/c/talk-now");
  await lookUp(page, ZIP);
  await expect(page.getByText(/November 20, 2026/).first()).toBeVisible();
  await staff.context().close();
});

test("tables go out as files; who wrote, for admins alone", async ({ browser }) => {
  const staff = await signedIn(browser, "dana@example.org", "/organize/talk-now/exports");
  await expectHeadline(staff, "Take tables out");
  await expectAccessible(staff);
  await staff.getByLabel("State").selectOption({ label: "Montana" });
  await staff.getByRole("button", { name: "Choose" }).click();
  const waiting = staff.waitForEvent("download");
  await staff.getByRole("link", { name: "Letters as CSV" }).click();
  expect((await waiting).suggestedFilename()).toBe("talk-now-letters-MT.csv");
  expect((await staff.request.get("/organize/talk-now/exports/supporters.csv")).status()).toBe(403);
  await staff.context().close();
});
