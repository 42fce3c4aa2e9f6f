// What admins do, in their words.
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, type TestInfo, test } from "@playwright/test";
import { signIn } from "./steps";

/** A title of its own for each run, so that no run finds another's campaign. */
export const freshTitle = (words: string, { project }: TestInfo): string =>
  `${words} ${project.name} ${Date.now().toString(36)}`;

/**
 * A brief as somebody writes it who took the number from memory: H.R. 100 is another bill, by another member; Rep.
 * Foster's own is H.Res. 100.
 */
export const briefAbout = (title: string): string => `# ${title}

Inspectors counted warheads side by side for thirty years, and nobody had to guess.[1] The last of those visits was in 2023.

## What a visit is worth

A count that both sides have seen is worth more than two that neither believes.[2] It costs less than one missile a year.

- **Say in public that inspections should begin again**, before the people who know how have all retired.
- **Fund the training of new inspectors**, who need four years to learn the work.

## What Congress can do now

- **Cosponsor H.R. 100, by Rep. Bill Foster**, which values agreements that can be verified.
- **In the Senate, cosponsor S.Res. 61, by Senator Ed Markey**, which says the same.

## Sources

1. Okafor, Ngozi, Thirty Years of Counting, Verification Review, March 3, 2024, https://example.org/counting
2. Lindqvist, Per, The Price of a Visit, Baltic Papers, June 18, 2023
`;

/** Somebody signed in, in a window of their own. The link is asked for by mail once in a run; then the session is kept. */
export async function signedIn(browser: Browser, email: string, at: string): Promise<Page> {
  const kept = join(test.info().project.outputDir, `${email}.json`);
  const isKept = existsSync(kept);
  const page = await (await browser.newContext(isKept ? { storageState: kept } : {})).newPage();
  if (!isKept) {
    await signIn(page, email, at);
    // Moved into place whole: two workers may write it at the same time.
    const written = `${kept}.${process.pid}`;
    await page.context().storageState({ path: written });
    renameSync(written, kept);
  }
  await page.goto(at);
  return page;
}

/** Reads a brief into proposals. */
export async function readBrief(page: Page, brief: string): Promise<void> {
  await page.goto("/admin/import");
  await page.getByLabel("Organization").selectOption({ label: "Example Peace Committee" });
  await page.getByLabel("Your brief").fill(brief);
  await page.getByRole("button", { name: "Read the brief" }).click();
  await expect(page.getByRole("button", { name: "Create the draft campaign" })).toBeVisible();
}

/** Saves what stands in the ask's editor as a new draft. */
export async function saveDraft(page: Page, reason: string): Promise<void> {
  await page.getByLabel("Why this change").fill(reason);
  await page.getByRole("button", { name: "Save as a draft version" }).click();
  await expect(page.getByText(/Version \d+ is saved as a draft/)).toBeVisible();
}

/** From the review of an ask whose draft Ari has proposed: Sol approves it. */
export async function approveAs(browser: Browser, email: string, reviewAddress: string): Promise<void> {
  const page = await signedIn(browser, email, reviewAddress);
  await page.getByRole("button", { name: /^Approve version/ }).click();
  await expect(page.getByText("Live: new letters use it from now on.")).toBeVisible();
  await page.context().close();
}
