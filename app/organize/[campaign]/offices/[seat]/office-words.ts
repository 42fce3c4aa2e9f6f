// What an office's chart is called, for its page and for the files in which it can be kept.
import { getTranslations } from "next-intl/server";
import type { Office } from "@/lib/insights/offices/office";
import { styledName } from "@/lib/legislators/address";

/** "Letters a week to Senator Edward J. Markey"; of a vacant seat its name. */
export async function officeChartWords({ legislator, seat }: Pick<Office, "legislator" | "seat">) {
  const t = await getTranslations("offices.office");
  const name = legislator ? styledName(legislator) : seat.id;
  return (period: "day" | "week"): string => t("chart", { period, name });
}
