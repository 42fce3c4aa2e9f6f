import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { signedIn } from "./support/staff-steps";
import { askForConfirmation, expectHeadline, freshAddress, makeItMine, reachLetters } from "./support/steps";

const PAGE = "/organize/talk-now/deliveries";

// They stop letters for everybody, and read what the one before left.
test.describe.configure({ mode: "serial" });

/** Has the stand-in for the chambers' systems behave otherwise than on a good day. */
async function behave(page: Page, behavior: object): Promise<void> {
  const address = new URL("/behavior", page.url());
  // The stand-in listens at the third port after the site's.
  address.port = String(Number(address.port) + 3);
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(behavior),
  });
  expect(answer.ok).toBe(true);
}

/** A supporter of Northampton sends three letters, the one to Senator Markey by a way of their choice. */
async function sendThree(page: Page, way: RegExp): Promise<void> {
  const email = freshAddress();
  await reachLetters(page);
  await makeItMine(page, email);
  const prefix = page.getByLabel("Form of address");
  if (await prefix.isVisible()) await prefix.selectOption("Ms.");
  // Some ways open once a street is known.
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Sen. Markey" }).click();
  await expectHeadline(page, /Markey$/);
  await page.getByRole("radio", { name: way }).check();
  await page.goto(await askForConfirmation(page, email));
  await page.getByRole("button", { name: "Send my 3 letters" }).click();
  await expect(page).toHaveURL(/\/r\//);
}

const numberOf = async (page: Page, label: string): Promise<number> => {
  const figure = page.locator("dl > div", { has: page.getByText(label, { exact: true }) });
  return Number((await figure.locator("dd").innerText()).replaceAll(",", ""));
};

test("letters that an office refuses are seen by their cause, and go once they are tried again", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const dana = await signedIn(browser, "dana@example.org", PAGE);
  await behave(dana, { shares: { "400": 1 } });
  const activist = await (await browser.newContext()).newPage();
  await sendThree(activist, /office’s own system/);
  // The page renews itself.
  await expect(async () => expect(await numberOf(dana, "need you")).toBeGreaterThanOrEqual(1)).toPass({
    timeout: 40_000,
  });
  await expect(dana.getByRole("heading", { name: "Refused as it was written" }).first()).toBeVisible();
  await expectAccessible(dana);
  await dana
    .getByRole("link", { name: /mend (it|them)$/ })
    .first()
    .click();
  await expectHeadline(dana, "Refused as it was written");
  await expect(dana.locator("blockquote")).toContainText(/cannot be delivered/);
  await expect(dana.getByRole("main")).not.toContainText("Alma");
  await expectAccessible(dana);
  await dana.getByRole("button", { name: "Try the selected again" }).click();
  await expect(dana.getByText("tick at least one letter first")).toBeVisible();

  await behave(dana, { seed: 2 });
  await dana.getByRole("checkbox").first().check();
  await dana.getByRole("button", { name: "Try the selected again" }).click();
  await expect(dana.getByText("One letter is in line again.")).toBeVisible();
  await dana
    .getByRole("link", { name: /mend (it|them)$/ })
    .first()
    .click();
  await dana.getByRole("button", { name: /^Try (it|all \d+) again$/ }).click();
  await expect(dana.getByText(/in line again/)).toBeVisible();
  await expect(dana.getByText("Nothing failed, nothing came back")).toBeVisible({ timeout: 30_000 });
  await expect(async () => {
    await activist.reload();
    await expect(activist.getByText(/^Accepted by the (Senate|House)’s system/).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 30_000 });
});

test("the kill switch stops all letters, says who and why, and lets them go on; without JavaScript, too", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const signed = await signedIn(browser, "dana@example.org", PAGE);
  const state = await signed.context().storageState();
  const dana = await (await browser.newContext({ javaScriptEnabled: false, storageState: state })).newPage();
  await dana.goto(PAGE);
  await dana.getByRole("button", { name: "Stop all letters" }).click();
  await expect(dana.getByText("Write in a few words why this changes.")).toBeVisible();
  await dana.locator("form", { hasText: "Stop all letters" }).getByLabel("Why").fill("A wrong date in the text");
  await dana.getByRole("button", { name: "Stop all letters" }).click();
  await expect(dana.getByText("All letters of Example Peace Committee are stopped", { exact: true })).toBeVisible();
  await expect(dana.getByText(/^By Dana.*: A wrong date in the text$/)).toBeVisible();

  const activist = await (await browser.newContext()).newPage();
  await sendThree(activist, /^By e-mail/);
  await expect(async () => {
    await dana.goto(PAGE);
    const why = dana.getByRole("rowheader", { name: "All letters of the organization are stopped" }).first();
    await expect(why).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(signed);
  await dana.getByRole("button", { name: /^Let them go on/ }).click();
  await expect(dana.getByText("Letters go on.")).toBeVisible();
  await expect(async () => {
    await activist.reload();
    await expect(activist.getByText("Accepted by the mail server").first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
});

test("letters on paper come as one file, and are recorded as mailed", async ({ browser }) => {
  test.setTimeout(120_000);
  await sendThree(await (await browser.newContext()).newPage(), /^Print and mail it/);
  const dana = await signedIn(browser, "dana@example.org", "/organize/talk-now/print");
  await expectHeadline(dana, /waits? to be printed$/);
  await expectAccessible(dana);
  const coming = dana.waitForEvent("download");
  await dana.getByRole("button", { name: "Letters to mail (PDF)" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("talk-now-letters-mail.pdf");
  expect(await file.failure()).toBeNull();
  await dana.getByRole("button", { name: "I mailed them" }).click();
  await expect(dana.getByText(/recorded as mailed/)).toBeVisible();
  await expectHeadline(dana, "Nothing waits to be printed");
  await expectAccessible(dana);
});
