import { getFormatter, getTranslations } from "next-intl/server";

/** Whose figures stand beneath, and of when they are; null: not counted so far. */
export async function countedWords(campaign: string, asOf: Date | null): Promise<string> {
  const t = await getTranslations("offices");
  if (!asOf) return t("notCounted", { campaign });
  return t("counted", { campaign, time: (await getFormatter()).dateTime(asOf, "moment") });
}
