import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { briefAbout, freshTitle, readBrief, signedIn } from "./support/staff-steps";
import { expectHeadline, lookUp } from "./support/steps";

test("from a pasted brief with a wrong bill number to a live campaign", async ({ browser }, testInfo) => {
  test.setTimeout(180_000);
  const title = freshTitle("Let the inspectors travel again", testInfo);
  const ari = await signedIn(browser, "ari@example.org", "/admin");
  await ari.getByRole("link", { name: "New campaign" }).click();
  await expectHeadline(ari, /Paste your brief/);
  await expectAccessible(ari);

  await readBrief(ari, briefAbout(title));
  await expectHeadline(ari, "4 asks found, one to look at");
  await expect(
    ari.getByText(
      /H\.R\.\s100 is the Protect the Gig Economy Act of 2025, by Rep\. Biggs; you name Rep\. Foster: did you mean H\.Res\. 100\?/,
    ),
  ).toBeVisible();
  await expectAccessible(ari);
  await ari.getByRole("button", { name: "Use H.Res. 100" }).click();
  await expectHeadline(ari, /^4 asks found$/);
  await ari.getByLabel("Use ask 2").uncheck();

  // Checked while it is typed, and kept when the page is loaded anew.
  await ari.getByLabel("Measure").nth(3).fill("H.Res. 317");
  await expect(ari.getByText("Not by Sen. Markey")).toBeVisible();
  await ari.getByLabel("Measure").nth(3).fill("S.Res. 61");
  await expect(ari.getByText("On the record", { exact: true })).toBeVisible();
  await ari.reload();
  await expect(ari.getByLabel("Measure").nth(2)).toHaveValue("H.Res. 100");
  await expect(ari.getByLabel("Use ask 2")).not.toBeChecked();

  await ari.getByRole("button", { name: "Create the draft campaign" }).click();
  await expectHeadline(ari, "Draft: the public does not see it yet");
  await expect(ari.getByText("0 of 3 asks live")).toBeVisible();
  await expectAccessible(ari);
  const address = new URL(ari.url()).pathname;
  const slug = address.split("/").at(-1);
  await ari.getByRole("button", { name: "Propose all 3 drafts" }).click();
  await expect(ari.getByText("Proposed. Another admin can approve them now.")).toBeVisible();
  await expect(ari.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  await expect(ari.getByRole("button", { name: "Set live" })).toHaveCount(0);

  const sol = await signedIn(browser, "sol@example.org", "/admin");
  await expectHeadline(sol, /for your approval$/);
  await sol.getByRole("link", { name: title }).click();
  await sol.getByRole("button", { name: "Approve all 3 proposals" }).click();
  await expect(sol.getByText("3 of 3 asks live")).toBeVisible();

  await ari.goto(address);
  await ari.getByLabel("Why").first().fill("Two of us have read it");
  await ari.getByRole("button", { name: "Set live" }).click();
  await expectHeadline(ari, "Live: anyone can write letters");

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/c/${slug}`);
  await expectHeadline(visitor, title);
  await expect(visitor.getByRole("link", { name: "Cosponsor H.Res. 100" })).toBeVisible();
  // What was dropped is no ask, and stays in the text.
  await expect(visitor.getByText("who need four years to learn the work")).toBeVisible();
  await lookUp(visitor, "01060");
  await expectHeadline(visitor, "These three people represent you");
  await expect(visitor.getByText(/Cosponsor of S\.Res\.\s61/).first()).toBeVisible();

  // The device has nothing left of it.
  await ari.goto("/admin/import");
  await expect(ari.getByLabel("Your brief")).toHaveValue("");
});

test("without JavaScript the same, button by button", async ({ browser }, testInfo) => {
  test.setTimeout(120_000);
  const signed = await signedIn(browser, "ari@example.org", "/admin");
  const storageState = await signed.context().storageState();
  const page = await (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
  await readBrief(page, briefAbout(freshTitle("Inspectors on foot", testInfo)));
  await page.getByRole("button", { name: "Use H.Res. 100" }).click();
  await expect(page.getByText("Changed, here and in the brief.")).toBeVisible();
  await page.getByLabel("Use ask 1").uncheck();
  await page.getByLabel("Measure").nth(3).fill("the usual one");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Not a measure")).toBeVisible();
  await page.getByRole("button", { name: "Create the draft campaign" }).click();
  await expect(page.getByRole("alert")).toContainText("Ask 4: This is no measure");
  await expect(page.getByLabel("Use ask 1")).not.toBeChecked();
  await page.getByLabel("Measure").nth(3).fill("SRES 61");
  await page.getByRole("button", { name: "Create the draft campaign" }).click();
  await expectHeadline(page, "Draft: the public does not see it yet");
});

test("a file that is none is refused, with what to do", async ({ browser }) => {
  const page = await signedIn(browser, "ari@example.org", "/admin/import");
  const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n\u0000") };
  await page.getByLabel("Your brief").fill("What was pasted before");
  await page.getByLabel("Or a file").setInputFiles(scan);
  await page.getByRole("button", { name: "Read the brief" }).click();
  await expect(page.getByRole("alert").first()).toContainText("We read .txt, .md, .html and .docx files");
  await expect(page.getByLabel("Your brief")).toHaveValue("What was pasted before");
  const large = { name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(10_000_001, "word ") };
  await page.getByLabel("Or a file").setInputFiles(large);
  await page.getByRole("button", { name: "Read the brief" }).click();
  await expect(page.getByRole("alert").first()).toContainText("larger than 10 MB");
  await expectAccessible(page);
});
