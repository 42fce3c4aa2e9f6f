import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { waitForMail } from "./support/mailbox";
import { askForConfirmation, expectHeadline, freshAddress, makeItMine, OWN_WORDS, reachLetters } from "./support/steps";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    const tag = javaScriptEnabled ? ["@phone"] : [];

    test("a person writes to the three who represent them, confirms, sends, and follows the letters", { tag }, async ({
      page,
    }) => {
      const email = freshAddress();
      await reachLetters(page);
      await makeItMine(page, email);
      const link = await askForConfirmation(page, email);

      await page.goto(link);
      await expectHeadline(page, /Read your 3 letters once more/);
      await expect(page.getByText(OWN_WORDS).first()).toBeVisible();
      await page.getByRole("button", { name: "Send my 3 letters" }).click();

      await expect(page).toHaveURL(/\/r\//);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const letters = await waitForMail(page, "w000817@offices.example", /./);
      expect(letters.some(({ text }) => text.includes(OWN_WORDS) && text.includes("Dear Senator Warren:"))).toBe(true);
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("Accepted by the mail server").first()).toBeVisible();
      }).toPass({ timeout: 15_000 });

      await page.goto(link);
      await expectHeadline(page, "These letters were already sent");
      await page.getByRole("link", { name: "Open my receipt" }).click();
      await page.getByRole("button", { name: "Yes, they answered" }).first().click();
      await expectHeadline(page, /^What did .* answer\?$/);
      await page.getByLabel("Form reply").check();
      await page.getByLabel("Their words").fill("Thank you for contacting me. I will keep your views in mind.");
      await page.getByRole("button", { name: "Send it to the campaign" }).click();
      await expect(page.getByText("It is with the campaign.")).toBeVisible();
      await page.getByRole("link", { name: "Back to your receipt" }).click();
      await expect(page.getByText("Answered").first()).toBeVisible();
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("words that are longer than can be kept are marked, and none of them is lost", async ({ page }) => {
      await reachLetters(page);
      const words = page.getByLabel("Why does this matter to you?");
      const typed = "Because \u05e9\u05dc\u05d5\u05dd ".repeat(2_000);
      await words.fill(typed);
      await page.getByRole("button", { name: "Confirm by e-mail" }).click();
      const told = page.getByRole("alert").filter({ hasText: "longer than we can keep" });
      await expect(told.getByRole("link", { name: "Keep this to 20,000 characters." })).toBeVisible();
      await expect(words).toHaveAttribute("aria-invalid", "true");
      await expect(words).toHaveValue(typed);
      await words.fill(OWN_WORDS);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
      await expect(words).toHaveAttribute("aria-invalid", "false");
    });
  });
}

test("each screen of the way is accessible", { tag: "@phone" }, async ({ page }) => {
  test.slow();
  const email = freshAddress();
  for (const path of [
    "/",
    "/c/talk-now",
    "/c/talk-now/asks/sres-61",
    "/c/gig-work",
    "/c/talk-now/representatives?zip=01060",
    "/c/talk-now/representatives?zip=10001",
    "/c/nowhere",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await reachLetters(page);
  await expectAccessible(page);
  await makeItMine(page, email);
  const link = await askForConfirmation(page, email);
  await expectAccessible(page);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send my 3 letters" }).click();
  await expect(page).toHaveURL(/\/r\//);
  await expectAccessible(page);
  await page.goto("/confirm/not-a-link");
  await expectAccessible(page);
});

test("a draft survives a reload, the way back, and goes on on a second device", async ({ page, browser }) => {
  const email = freshAddress();
  await reachLetters(page);
  await makeItMine(page, email);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Why does this matter to you?")).toHaveValue(OWN_WORDS);
  const address = page.url();
  await page.goto("/");
  await page.goBack();
  await expect(page.getByLabel("Full name")).toHaveValue("Alma Reyes");

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(address);
  await expectHeadline(stranger, "This draft is not open on this device");

  const link = await askForConfirmation(page, email);
  const second = await (await browser.newContext()).newPage();
  await second.goto(link);
  await second.getByRole("button", { name: "Change something first" }).click();
  await expect(second.getByLabel("Why does this matter to you?")).toHaveValue(OWN_WORDS);
});

test("words typed while the line is down are kept on the device and saved when it is back", async ({
  page,
  context,
}) => {
  await reachLetters(page);
  await context.setOffline(true);
  await page.getByLabel("Why does this matter to you?").fill(OWN_WORDS);
  await expect(page.getByText("Your words are kept on this device")).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel("Why does this matter to you?")).toHaveValue(OWN_WORDS);
});

test("by print: the letter and its envelope as PDF, then the person says when it was mailed", async ({ page }) => {
  const email = freshAddress();
  await reachLetters(page);
  await makeItMine(page, email);
  await page.getByRole("radio", { name: /Print and mail it/ }).check();
  const link = await askForConfirmation(page, email);
  await page.goto(link);
  await page.getByRole("button", { name: "Send my 3 letters" }).click();
  for (const name of ["The letter to print (PDF)", "The envelope to print (PDF)"]) {
    const href = await page.getByRole("link", { name }).first().getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  await page.getByRole("button", { name: "I mailed it" }).first().click();
  await expect(page.getByText("Sent by you").first()).toBeVisible();
});

test("what still has to be mended is said before anything goes, and nothing typed is lost", { tag: "@phone" }, async ({
  page,
}) => {
  await reachLetters(page);
  await page.getByLabel("Why does this matter to you?").fill("As [your town] knows, this matters.");
  await page.getByRole("button", { name: "Confirm by e-mail" }).click();
  await expect(page.getByText("Some things have to be mended before your letters can go")).toBeVisible();
  await expect(page.getByLabel("Why does this matter to you?")).toHaveValue("As [your town] knows, this matters.");
  await expectAccessible(page);
});
