import { getTranslations } from "next-intl/server";
import type { LiveWords } from "@/components/staff/deliveries/live-deliveries";

/** The words around the figures that renew themselves; `time` is when the page was made. */
export async function liveWords(time: string): Promise<LiveWords> {
  const t = await getTranslations("deliveries");
  return {
    figures: t("figures"),
    live: t("live"),
    refresh: t("refresh"),
    stale: t("stale", { time }),
    failures: { title: t("failures.title"), none: t("failures.none") },
    waiting: {
      title: t("waiting.title"),
      none: t("waiting.none"),
      caption: t("waiting.caption"),
      why: t("waiting.why"),
      way: t("waiting.way"),
      until: t("waiting.until"),
      letters: t("waiting.letters"),
    },
    counts: {
      title: t("counts.title"),
      caption: t("counts.caption"),
      state: t("counts.state"),
      way: t("counts.way"),
      letters: t("counts.letters"),
    },
  };
}
