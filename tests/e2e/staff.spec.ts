import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { approveAs, saveDraft, signedIn } from "./support/staff-steps";
import { expectHeadline, reachLetters, signIn } from "./support/steps";

// One after another: both change or read what the other sees.
test.describe.configure({ mode: "serial" });

test("an activist reaches neither the organizer's pages nor the admin's", async ({ page }) => {
  for (const path of ["/organize", "/organize/talk-now", "/admin", "/admin/talk-now", "/admin/talk-now/asks/sres-61"]) {
    await page.goto(path);
    await expectHeadline(page, "Sign in to see your campaigns");
  }
  await expectAccessible(page);
});

test("a stranger gets the same answer, and no mail", async ({ page }) => {
  await page.goto("/signin");
  await page.getByLabel("Your e-mail address").fill("stranger@example.com");
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expectHeadline(page, "Check your mail");
  const mailbox = new URL("/messages.json?to=stranger@example.com", page.url());
  mailbox.port = String(Number(mailbox.port) + 1);
  expect(await (await fetch(mailbox)).json()).toEqual([]);
});

test("an organizer sees the letters arrive", async ({ page }) => {
  await signIn(page, "dana@example.org", "/organize/talk-now");
  await page.goto("/organize");
  await expectAccessible(page);
  await page.goto("/organize/talk-now");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  // This server's clock is within sixty days of the end of the 119th Congress.
  await page.goto("/admin");
  await page.getByRole("link", { name: "See what ends, and what to do" }).click();
  await expectHeadline(page, "What ends at noon on January 3, 2027");
  await expect(page.getByText("42 days left of the 119th Congress")).toBeVisible();
  await expectAccessible(page);
});

test("an admin changes an ask's words, another approves: new letters have them", async ({ browser }, testInfo) => {
  test.setTimeout(120_000);
  const page = await signedIn(browser, "ari@example.org", "/admin/talk-now");
  await expectAccessible(page);
  await page.goto("/admin/talk-now/asks/say-publicly");
  await expectAccessible(page);
  const headline = `Say it in public (${testInfo.project.name} ${Date.now()})`;
  await page.getByLabel("Headline").fill(headline);
  await saveDraft(page, "A plainer headline");
  await expect(page.getByText("A plainer headline").first()).toBeVisible();
  await page.getByRole("button", { name: /^Propose version/ }).click();
  await expect(page.getByText("Proposed. Another admin can approve it now.")).toBeVisible();
  await approveAs(browser, "sol@example.org", "/admin/talk-now/asks/say-publicly/review");
  // The public page is kept for everybody; the first visit after a change may still be served the one before.
  await expect(async () => {
    await page.goto("/c/talk-now");
    await expect(page.getByText(headline)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("an admin pauses a campaign: no letter can be confirmed; then it goes on", async ({ browser }) => {
  const activist = await (await browser.newContext()).newPage();
  const page = await signedIn(browser, "ari@example.org", "/admin/gig-work");
  await page.getByLabel(/^Why/).first().fill("Checking the facts");
  await page.getByRole("button", { name: "Pause the campaign" }).click();
  await expectHeadline(page, "Paused: no letters are made or sent");
  await activist.goto("/c/gig-work");
  await expect(activist.getByText("This campaign is paused")).toBeVisible();
  await page.getByLabel(/^Why/).first().fill("Facts checked");
  await page.getByRole("button", { name: "Set live" }).click();
  await expectHeadline(page, "Live: anyone can write letters");
  await reachLetters(activist);
});
