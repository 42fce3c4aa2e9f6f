import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { countFigures } from "@/lib/insights/count-figures";
import { loadPeopleBySource, loadSources } from "@/lib/insights/store";
import { sendLetters } from "@/lib/letters/send-letters";
import { seed, shownHash, startThreeLetters, TODAY, waitForConfirmation } from "../support/letters";

test("the code of the link that somebody followed stands by their letters, and by them alone", async () => {
  await seed();
  const by = await startThreeLetters({ email: "followed@example.net" }, TODAY, "newsletter");
  const token = await waitForConfirmation(by);
  await sendLetters(token, await shownHash(token), TODAY);
  await waitForConfirmation(await startThreeLetters({ email: "came@example.net" }));
  await countFigures(() => TODAY);
  const { organizationId, id: campaignId } = await db().prisma.campaign.findUniqueOrThrow({
    where: { slug: "talk-now" },
  });
  const cut = { organizationId, campaignId, state: "MA", askId: null, days: null };
  expect(await loadSources(cut)).toEqual([{ sourceCode: "newsletter", letters: 3 }]);
  expect(
    (await loadPeopleBySource(cut)).toSorted((a, b) => a.asked - b.asked || (a.sourceCode < b.sourceCode ? -1 : 1)),
  ).toEqual([
    { sourceCode: "", asked: 1, confirmed: 0, supporters: 0 },
    { sourceCode: "newsletter", asked: 1, confirmed: 1, supporters: 1 },
  ]);
});
