import { db } from "@/lib/db";
import type { Scope } from "@/lib/insights/store";
import type { ResponseClass } from "@/lib/responses/response";

/** So few of an office's answers are looked at, the newest, however many there are: what is read stays small. */
const NEWEST_ANSWERS = 20;

const NEWEST = `
  SELECT DISTINCT office.bioguide, answer.class
  FROM unnest($3::text[]) AS office (bioguide)
  CROSS JOIN LATERAL (
    SELECT r.class FROM "Response" r
    WHERE r."organizationId" = $1::uuid AND r."campaignId" = $2::uuid AND r.bioguide = office.bioguide
    ORDER BY r."receivedOn" DESC LIMIT ${NEWEST_ANSWERS}
  ) AS answer`;

/** Which classes the newest answers of each office have; null: not classed by anybody yet. */
export async function loadAnswerClasses(
  { organizationId, campaignId }: Scope,
  bioguides: readonly string[],
): Promise<{ bioguide: string; class: ResponseClass | null }[]> {
  const query = { name: "answer-classes", text: NEWEST, values: [organizationId, campaignId, bioguides] };
  return (await db().pool.query<{ bioguide: string; class: ResponseClass | null }>(query)).rows;
}
