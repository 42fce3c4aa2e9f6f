import { getTranslations } from "next-intl/server";
import type { SaveWords } from "@/components/letters/save-bar";
import { shortName } from "@/lib/legislators/address";
import { isPresident } from "@/lib/legislators/president";
import type { DraftLetterView } from "@/lib/letters/views";

/** The words of the save bar, and which letter comes after the one shown. */
export async function saveWords(
  letters: readonly DraftLetterView[],
  bioguide: string,
  hrefOf: (bioguide: string) => string,
): Promise<SaveWords & { summary: string; tooLong: string }> {
  const t = await getTranslations("letter");
  const next = letters[letters.findIndex(({ legislator }) => legislator.bioguide === bioguide) + 1]?.legislator;
  return {
    status: t.raw("status"),
    restore: t("status.restore"),
    save: t("actions.save"),
    confirm: t("actions.confirm"),
    confirmBusy: t("actions.confirmBusy"),
    confirmNote: t("actions.confirmNote", { count: letters.length }),
    next: next
      ? {
          label: t("actions.next", {
            name: isPresident(next) ? shortName(next) : t(`tabs.${next.title}`, { name: next.last }),
          }),
          href: hrefOf(next.bioguide),
          bioguide: next.bioguide,
        }
      : null,
    summary: t("check.summary"),
    tooLong: t.raw("tooLong"),
  };
}
