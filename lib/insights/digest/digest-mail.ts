import { createTranslator } from "use-intl/core";
import type { CampaignDigest, Digest } from "@/lib/insights/digest/digest";
import type { PositionStance } from "@/lib/responses/positions/position";
import messages from "@/messages/en/digest.json";

type Links = {
  /** the campaign's overview */
  overviewOf: (slug: string) => string;
  /** where the digest is switched off */
  choiceUrl: string;
};

/** So many changed positions are named; the board shows the others. */
const CHANGES_NAMED = 5;

// Noon in London is the same day in Washington.
const dayOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const translator = () => createTranslator({ locale: "en", messages, namespace: "mail", timeZone: "America/New_York" });

/** The weekly mail to somebody who works on campaigns, in words. Each paragraph may have lines of its own. */
export function digestMail(digest: Digest, links: Links): { subject: string; paragraphs: string[] } {
  const t = translator();
  const { week, asOf, campaigns } = digest;
  const sum = (key: "week" | "needSomebody"): number => campaigns.reduce((all, one) => all + one[key], 0);
  const count = campaigns.length;
  return {
    subject: t("subject", { letters: sum("week"), need: sum("needSomebody") }),
    paragraphs: [
      t("intro", { count, from: dayOf(week.from), to: dayOf(week.to) }),
      ...campaigns.map((campaign) => partOf(campaign, links.overviewOf(campaign.slug))),
      asOf ? t("asOf", { time: asOf }) : t("notCounted"),
      `${t("why")}\n${links.choiceUrl}`,
    ],
  };
}

/** One campaign: its name, its lines, and where to see more. */
function partOf(campaign: CampaignDigest, url: string): string {
  const t = translator();
  const { title, organizationName, changes, joined, ...figures } = campaign;
  const word = (stance: PositionStance | null): string => t(`stance.${stance ?? "unknown"}`);
  const more = changes.length - CHANGES_NAMED;
  const lines = [
    t("letters", { week: figures.week, letters: figures.letters }),
    t("reached", { count: figures.reached }),
    t("answers", { count: figures.answers }),
    ...joined.map(({ citation, count }) => t("joined", { citation, count })),
    ...(changes.length === 0 ? [t("noChange")] : []),
    ...changes
      .slice(0, CHANGES_NAMED)
      .map(({ who, ask, before, after }) => t("change", { who, ask, before: word(before), after: word(after) })),
    ...(more > 0 ? [t("moreChanges", { count: more })] : []),
    t("needSomebody", { count: figures.needSomebody }),
  ];
  return `${t("campaign", { title, organizationName })}\n${list(lines)}\n${url}`;
}
