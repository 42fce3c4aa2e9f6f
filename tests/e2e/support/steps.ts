// The steps of the main job, in the words of the person who takes them. They need no JavaScript.
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { linkIn, waitForMail } from "./mailbox";

export const OWN_WORDS = "I teach eighth-grade history, and a student asked me what comes after New START.";

/** An address of its own for each journey, so that no journey reads another's mail. */
export const freshAddress = (): string => `alma.${Date.now()}.${Math.floor(Math.random() * 1e6)}@example.net`;

export async function openCampaign(page: Page, slug = "talk-now"): Promise<void> {
  await page.goto(`/c/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export async function lookUp(page: Page, place: string): Promise<void> {
  await page.getByLabel("ZIP code or street address").fill(place);
  await page.getByRole("button", { name: "Find my representatives" }).click();
}

/** From the campaign to the letters of the three who represent Northampton, Massachusetts. */
export async function reachLetters(page: Page): Promise<void> {
  await openCampaign(page);
  await lookUp(page, "01060");
  await expect(page.getByRole("heading", { level: 1, name: "These three people represent you" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read my letters" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Your letter to/ })).toBeVisible();
}

export async function makeItMine(page: Page, email: string): Promise<void> {
  await page.getByLabel("Why does this matter to you?").fill(OWN_WORDS);
  await page.getByLabel("Full name").fill("Alma Reyes");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Street address").fill("12 Elm Street");
  await page.getByLabel("Town or city").fill("Northampton");
}

/** Asks for the mail, opens its link, and gives the link. */
export async function openConfirmation(page: Page, email: string): Promise<string> {
  await page.getByRole("button", { name: "Confirm by e-mail" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Now look in your mail" })).toBeVisible();
  await expectAccessible(page);
  const [mail] = await waitForMail(page, email, /^Read and send/);
  if (!mail) throw new Error("no mail");
  const link = linkIn(mail, "/confirm/");
  await page.goto(link);
  return link;
}
