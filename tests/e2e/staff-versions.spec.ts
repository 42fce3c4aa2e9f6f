import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { approveAs, saveDraft, signedIn } from "./support/staff-steps";

const ASK = "/admin/gig-work/asks/hear-workers";

// Each goes on from the versions that the one before left.
test.describe.configure({ mode: "serial" });

test("who proposed a version may not approve it; another admin does; the difference can be read, and taken back", async ({
  browser,
}, testInfo) => {
  test.setTimeout(180_000);
  const ari = await signedIn(browser, "ari@example.org", `${ASK}/review`);
  const [, live] = /Version (\d+) is live/.exec(await ari.getByRole("main").innerText()) ?? [];
  const visitor = await (await browser.newContext()).newPage();
  const headlineOnPage = () => visitor.locator("a[href$='/asks/hear-workers']").innerText();
  const expectOnPage = (headline: string) =>
    expect(async () => {
      await visitor.goto("/c/gig-work");
      expect(await headlineOnPage()).toBe(headline);
    }).toPass();
  await visitor.goto("/c/gig-work");
  const before = await headlineOnPage();

  await ari.goto(ASK);
  await expectAccessible(ari);
  const after = `Hear those who do the work (${testInfo.project.name} ${Date.now()})`;
  await ari.getByLabel("Headline").fill(after);
  await ari.getByLabel("Summary").fill("Before any rule is written, those who live by it should be asked.");
  await saveDraft(ari, "Plainer");
  await expect(ari.locator("ins", { hasText: testInfo.project.name }).first()).toBeVisible();
  await expectAccessible(ari);

  await ari.getByRole("button", { name: /^Propose version/ }).click();
  await expect(ari.getByText("You proposed this version, so another admin has to approve it.")).toBeVisible();
  await expect(ari.getByRole("button", { name: /^Approve version/ })).toHaveCount(0);
  await expectAccessible(ari);
  await approveAs(browser, "sol@example.org", `${ASK}/review`);
  await expectOnPage(after);

  await ari.goto(`${ASK}/review`);
  await ari.getByText(`Go back to version ${live}`, { exact: true }).click();
  await ari.locator(`#version-${live}`).getByLabel("Why go back").fill("The first headline was the better one");
  await ari.getByRole("button", { name: `Make version ${live} live again`, exact: true }).click();
  await expect(ari.getByText("The earlier version is live again.")).toBeVisible();
  await expect(ari.getByRole("heading", { level: 1 })).toHaveText(`Version ${live} is live`);
  await expect(ari.getByText("The first headline was the better one").first()).toBeVisible();
  await expect(ari.getByText("Take the ask from the campaign", { exact: true })).toBeVisible();
  await ari.goto(ASK);
  await expect(ari.getByLabel("Headline")).toHaveValue(before);
  await expectOnPage(before);
});

test("a check is put aside only with a reason, which stays with the version", async ({ browser }) => {
  const page = await signedIn(browser, "ari@example.org", ASK);
  await page.getByLabel("Summary").fill("Before [insert a date]");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(/looks like something that was still to be filled in/)).toBeVisible();
  await saveDraft(page, "A first try");
  await page.getByRole("button", { name: /^Propose version/ }).click();
  await expect(page.getByText("Mend it, or say why it is left so.").first()).toBeVisible();
  await page.getByLabel("Leave it so, because").first().fill("A quotation with its own brackets");
  await page.getByRole("button", { name: /^Propose version/ }).click();
  await expect(page.getByText("A quotation with its own brackets").first()).toBeVisible();
  await page.getByText("Send it back").first().click();
  await page.getByLabel("Why").first().fill("It was no quotation");
  await page.getByRole("button", { name: "Send it back" }).click();
  await expect(page.getByText("Sent back: it is a draft again.")).toBeVisible();
});

test("letters are previewed as a constituent of any place, with every standing one click away", async ({ browser }) => {
  const page = await signedIn(browser, "ari@example.org", "/admin/talk-now/asks/sres-61/preview?place=01060");
  await expect(page.getByRole("heading", { name: "Senator Elizabeth Warren" })).toBeVisible();
  await expect(page.getByText(/Cosponsor of/).first()).toBeVisible();
  await expect(page.getByText("This ask does not go there: no letter.").first()).toBeVisible();
  await expectAccessible(page);
  for (const standing of ["Sponsor", "Cosponsor", "Withdrew", "Not on it", "Unknown"]) {
    await page
      .getByRole("navigation", { name: "Standings" })
      .getByRole("link", { name: standing, exact: true })
      .click();
    await expect(page.getByText("An example: not what the record says of this person.").first()).toBeVisible();
  }
  await page.getByLabel("As a constituent of").fill("Narnia");
  await page.getByRole("button", { name: "Show the letters" }).click();
  await expect(page.getByText("This names no seat, ZIP code or state.", { exact: false })).toBeVisible();
});

test("the record of a measure says what is known, since when, and can be read now", async ({ browser }) => {
  const page = await signedIn(browser, "ari@example.org", "/admin/talk-now/asks/sres-61/record");
  await expect(page.getByText(/days ago, on June 1, 2026/)).toBeVisible();
  await expect(page.getByText(/H\.Res\.\s100 is identical/)).toBeVisible();
  await page.getByRole("button", { name: "Read the record now" }).click();
  await expect(page.getByText("It is being read.", { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test("the brief is edited with its preview and its problems beside it", async ({ browser }) => {
  const page = await signedIn(browser, "ari@example.org", "/admin/gig-work/brief");
  await expectAccessible(page);
  const body = page.getByLabel("Text", { exact: true });
  const before = await body.inputValue();
  await body.fill(`${before}\n\n## A heading that was just typed\n\nSee [there](nowhere).[99]`);
  await expect(page.getByRole("heading", { name: "A heading that was just typed" })).toBeVisible();
  await expect(page.getByText("There is no source [99].")).toBeVisible();
  await page.getByLabel("Why this change").fill("Trying it out");
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Everything you typed is kept");
  await expect(body).toHaveValue(/just typed/);
});
