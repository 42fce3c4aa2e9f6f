// The ways to an office, each to its end: the chambers' own systems, the official form, and a letter that is called back.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { askForConfirmation, freshAddress, makeItMine, reachLetters } from "./support/steps";

const letterTo = (page: Parameters<typeof reachLetters>[0], name: string) =>
  page.locator('[id^="letter-"]', { has: page.getByRole("heading", { level: 2, name }) });

test("a letter goes into the House’s own system, and the receipt says when it was accepted", async ({ page }) => {
  const email = freshAddress();
  await reachLetters(page);
  await makeItMine(page, email);
  await page.goto(await askForConfirmation(page, email));
  await expect(page.getByText("Goes into the office’s own system").first()).toBeVisible();
  await page.getByRole("button", { name: "Send my 3 letters" }).click();
  const mine = letterTo(page, "To Representative James P. McGovern");
  await expect(async () => {
    await page.reload();
    await expect(mine.getByText("Accepted by the House’s system")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(mine.getByText("The House of Representatives’ system for letters took it on")).toBeVisible();
  await expect(mine.getByRole("button", { name: "Call it back" })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("through the official form to “I sent it”; one on paper is called back; one is given another way", async ({
    page,
  }) => {
    const email = freshAddress();
    await reachLetters(page);
    await makeItMine(page, email);
    await page.getByRole("radio", { name: /official web form/ }).check();
    await page.getByRole("button", { name: "Save and read the letter to Sen. Markey" }).click();
    await expect(page).toHaveURL(/saved=1/);
    await page.getByRole("radio", { name: /Print and mail it/ }).check();
    await page.getByRole("button", { name: "Save and read the letter to Rep. McGovern" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /McGovern/ })).toBeVisible();
    await page.getByRole("radio", { name: /Print and mail it/ }).check();
    await page.goto(await askForConfirmation(page, email));
    await page.getByRole("button", { name: "Send my 3 letters" }).click();

    const byForm = letterTo(page, "To Senator Elizabeth Warren");
    await expect(byForm.getByLabel("Your letter, to select and copy")).toHaveValue(/Alma Reyes/);
    await expect(byForm.getByRole("link", { name: "Open the official form" })).toHaveAttribute(
      "href",
      /forms\/W000817/,
    );
    await byForm.getByRole("button", { name: "I sent it" }).click();
    await expect(byForm.getByText("Sent by you")).toBeVisible();

    const onPaper = letterTo(page, "To Senator Edward J. Markey");
    await onPaper.getByRole("button", { name: "Call it back" }).click();
    await expect(onPaper.getByText("Called back by you")).toBeVisible();

    const another = letterTo(page, "To Representative James P. McGovern");
    await another.getByText("Choose another way").click();
    await another.getByRole("button", { name: "Instead: On the official web form" }).click();
    await expect(another.getByText("Waits for you at the official form")).toBeVisible();
  });
});
