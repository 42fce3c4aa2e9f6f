// The head of an organizer's pages, and what an overview says where nobody has written.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { signedIn } from "./support/staff-steps";

const OVERVIEW = "/organize/talk-now";
test("one head leads to the campaign's pages and back to all campaigns; a part without letters says what to do", async ({
  browser,
}) => {
  const staff = await signedIn(browser, "dana@example.org", `${OVERVIEW}?state=MT`);
  // A state without letters teaches; the whole campaign may have none either, when nobody has written yet.
  await staff.goto(`${OVERVIEW}?state=GU&period=7`);
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("No letters to Guam in this time");
  await expectAccessible(staff);
  await staff.getByRole("link", { name: "See which offices could be written to" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText(/^One office, /);
  await expectAccessible(staff);

  const head = staff.getByRole("banner");
  await expect(head.getByRole("link", { name: "Offices" })).toHaveAttribute("aria-current", "page");
  await head.getByText("Dana, organizer").click();
  await expectAccessible(staff);
  await head.getByRole("link", { name: "Your campaigns" }).click();
  await expect(staff).toHaveURL(/\/organize$/);
  await head.getByText("Dana, organizer").click();
  await expect(head.getByRole("button", { name: "Sign out" })).toBeVisible();
  await staff.context().close();
});
