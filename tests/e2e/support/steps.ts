// The steps of the main job, in the words of the person who takes them. They need no JavaScript.
import { expect, type Page } from "@playwright/test";
import { linkIn, waitForMail } from "./mailbox";

export const OWN_WORDS = "I teach eighth-grade history, and a student asked me what comes after New START.";

/** An address of its own for each journey, so that no journey reads another's mail. */
export const freshAddress = (): string => `alma.${Date.now()}.${Math.floor(Math.random() * 1e6)}@example.net`;

export const expectHeadline = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

export async function lookUp(page: Page, place: string): Promise<void> {
  await page.getByLabel("ZIP code or street address").fill(place);
  await page.getByRole("button", { name: "Find my representatives" }).click();
}

/** From the campaign to the letters of the three who represent Northampton, Massachusetts. */
export async function reachLetters(page: Page): Promise<void> {
  await page.goto("/c/talk-now");
  await lookUp(page, "01060");
  await expectHeadline(page, "These three people represent you");
  await page.getByRole("button", { name: "Read my letters" }).click();
  await expectHeadline(page, /^Your letter to/);
}

/** Fills in the words and who signs. */
export async function makeItMine(page: Page, email: string): Promise<void> {
  await page.getByLabel("Why does this matter to you?").fill(OWN_WORDS);
  await page.getByLabel("Full name").fill("Alma Reyes");
  // The chambers' own systems ask for it.
  await page.getByLabel("Form of address").selectOption("Ms.");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Street address").fill("12 Elm Street");
  await page.getByLabel("Town or city").fill("Northampton");
}

/** Asks for the mail and gives its link, not yet opened. */
export async function askForConfirmation(page: Page, email: string): Promise<string> {
  await page.getByRole("button", { name: "Confirm by e-mail" }).click();
  await expectHeadline(page, "Now look in your mail");
  const [mail] = await waitForMail(page, email, /^Read and send/);
  if (!mail) throw new Error("no mail");
  return linkIn(mail, "/confirm/");
}

/** Signs in with the link that the mailbox gets; once more when somebody else has used it for the same person. */
export async function signIn(page: Page, email: string, from: string): Promise<void> {
  await expect(async () => {
    await page.goto(from);
    await expectHeadline(page, "Sign in to see your campaigns");
    await page.getByLabel("Your e-mail address").fill(email);
    const before = Date.now();
    await page.getByRole("button", { name: "Mail me a link" }).click();
    await expectHeadline(page, "Check your mail");
    const mails = await waitForMail(page, email, /sign in/i);
    const newest = mails.find(({ date }) => new Date(date).getTime() > before - 5_000) ?? mails[0];
    if (!newest) throw new Error("no mail");
    await page.goto(linkIn(newest, "/signin"));
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("banner").getByText(/, (organizer|admin)$/)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 50_000 });
}
