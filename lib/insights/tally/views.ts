import type { Campaign } from "@/lib/campaigns/campaign";
import { publicFigure } from "@/lib/insights/public-figure";
import { loadPeople, loadSeats, loadTotals } from "@/lib/insights/store";
import { isDistrict } from "@/lib/legislators/legislator";

/** Null: not shown, since fewer than five people wrote. */
export type PublicTally = { letters: number | null; districts: number | null };

/** The letters of a campaign so far, and the House districts that they come from, as its public page may tell. */
export async function findPublicTally({
  organizationId,
  id: campaignId,
}: Pick<Campaign, "organizationId" | "id">): Promise<PublicTally> {
  const cut = { organizationId, campaignId, state: null, askId: null, days: null };
  const [totals, seats, people] = await Promise.all([loadTotals(cut), loadSeats(cut), loadPeople(cut)]);
  const letters = totals.reduce((sum, row) => sum + row.letters, 0);
  const districts = seats.filter(({ seatId }) => isDistrict(seatId)).length;
  // A letter's figures and its person's are counted a moment apart: letters without anybody are not told of either.
  const wrote = letters > 0 ? Math.max(1, people.supporters) : 0;
  return { letters: publicFigure(letters, wrote), districts: publicFigure(districts, wrote) };
}
