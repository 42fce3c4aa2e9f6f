// What an organizer does on Thursday before the coalition's call: from the figures to an office, its answer, and the packet.
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { signedIn } from "./support/staff-steps";
import { askForConfirmation, expectHeadline, freshAddress, lookUp, makeItMine } from "./support/steps";

// Nobody else in the journeys lives in Montana.
const ZIP = "59601";
const today = "2026-11-20";
const OVERVIEW = "/organize/talk-now";
/** Of HTML, before it is packed. Nearly three times that came when the page had the table of all seats, and each drawing twice. */
const HEAVIEST = 300_000;

/** From the first seat of the map to its neighbor and into its office, by keyboard. */
async function walkTheMap(staff: Page): Promise<void> {
  const page = await staff.request.get(OVERVIEW);
  expect((await page.body()).length).toBeLessThan(HEAVIEST);
  const seat = (id: string) => staff.locator(`svg a[href="${OVERVIEW}/offices/${id}"]`);
  const middleOf = async (id: string): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await seat(id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + height / 2 };
  };
  /** how far apart the two senators of a state stand, in pixels */
  const between = async (): Promise<number[]> => {
    const [one, other] = [await middleOf("ME-S1"), await middleOf("ME-S2")];
    return [other.x - one.x, other.y - one.y].map(Math.round);
  };
  const before = await between();
  await staff.getByRole("link", { name: "Skip the map, go to its table" }).focus();
  await staff.keyboard.press("Tab");
  await expect(seat("ME-S1")).toBeFocused();
  expect(await between(), "a mark that has the focus stays where it was").toEqual(before);
  await staff.keyboard.press("ArrowRight");
  await expect(seat("ME-S2")).toBeFocused();
  await staff.keyboard.press("Enter");
  await expect(staff).toHaveURL(/\/offices\/ME-S2$/);
}

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
    await staff.goto(`${OVERVIEW}?state=MT`);
    await expect(staff.getByRole("link", { name: /Daines/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(staff.locator("select[name=state]")).toHaveValue("MT");
  await expectAccessible(staff);

  await walkTheMap(staff);

  await staff.goto("/organize/talk-now/offices/MT-S2");
  await expectHeadline(staff, /Daines: (one|\d+) letter/);
  await expect(staff.getByText("eighth-grade history").first()).toBeVisible();
  await expectAccessible(staff);
  const packet = await staff.request.get("/organize/talk-now/offices/MT-S2/packet.pdf");
  expect(packet.headers()["content-type"]).toBe("application/pdf");
  expect((await packet.body()).subarray(0, 5).toString()).toBe("%PDF-");

  const said = staff.getByLabel("What was said", { exact: true });
  await staff.getByLabel("Who was there", { exact: true }).fill("Two of us, and their legislative director");
  await said.fill("They asked for the text of the resolution.");
  await staff.reload();
  await expect(said).toHaveValue("They asked for the text of the resolution.");
  await staff.getByRole("button", { name: "Note it" }).click();
  await expect(
    staff.getByRole("listitem").filter({ hasText: "They asked for the text of the resolution." }),
  ).toBeVisible();
  await expect(said).toHaveValue("");

  await staff.getByRole("navigation", { name: "Campaign" }).getByRole("link", { name: "Responses" }).click();
  await staff.getByLabel("Office", { exact: true }).fill("MT-S2");
  await staff.getByLabel("What it was", { exact: true }).selectOption({ label: "Commitment" });
  await staff.getByLabel("Received on", { exact: true }).fill(today);
  await staff.getByLabel("Which ask it answers", { exact: true }).selectOption("sres-61");
  await staff.getByRole("button", { name: "Record it" }).click();
  await expect(staff.getByText(/^Recorded: .*Daines/)).toBeVisible();
  await expectAccessible(staff);
  // Ready for the next one of the same office, by keyboard; what is typed outlasts a reload.
  await expect(staff.getByLabel("Office", { exact: true })).toBeFocused();
  await expect(staff.getByLabel("Which ask it answers", { exact: true })).toHaveValue("sres-61");
  await staff.getByLabel("Their words", { exact: true }).fill("Half a sentence");
  await staff.reload();
  await expect(staff.getByLabel("Their words", { exact: true })).toHaveValue("Half a sentence");

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
