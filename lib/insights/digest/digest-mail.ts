import { createTranslator } from "use-intl/core";
import type { CampaignDigest, Digest } from "@/lib/insights/digest/digest";
import type { PositionStance } from "@/lib/responses/positions/position";
import type { MailPart, MailSheet } from "@/lib/shared/mail-sheet";
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

const translator = () => createTranslator({ locale: "en", messages, namespace: "mail", timeZone: "America/New_York" });

/** The weekly mail to somebody who works on campaigns. */
export function digestMail(digest: Digest, links: Links): MailSheet {
  const t = translator();
  const { week, asOf, campaigns } = digest;
  const sum = (key: "week" | "needSomebody"): number => campaigns.reduce((all, one) => all + one[key], 0);
  const count = campaigns.length;
  return {
    subject: t("subject", { letters: sum("week"), need: sum("needSomebody") }),
    parts: [
      { kind: "text", text: t("intro", { count, from: dayOf(week.from), to: dayOf(week.to) }) },
      ...campaigns.flatMap((campaign) => partsOf(campaign, links.overviewOf(campaign.slug))),
      { kind: "text", text: asOf ? t("asOf", { time: asOf }) : t("notCounted") },
      { kind: "small", text: t("why"), url: links.choiceUrl },
    ],
  };
}

/** One campaign: its name, its lines, and where to see more. */
function partsOf(campaign: CampaignDigest, url: string): MailPart[] {
  const t = translator();
  const { title, organizationName } = campaign;
  return [
    { kind: "list", intro: t("campaign", { title, organizationName }), items: linesOf(campaign) },
    { kind: "link", intro: t("see"), label: t("open", { title }), url },
  ];
}

function linesOf({ changes, joined, week, letters, reached, answers, over, needSomebody }: CampaignDigest): string[] {
  const t = translator();
  const word = (stance: PositionStance | null): string => t(`stance.${stance ?? "unknown"}`);
  const more = changes.length - CHANGES_NAMED;
  const isQuiet = week + answers + joined.length + changes.length === 0;
  return [
    ...(isQuiet
      ? [t("quiet", { letters, reached })]
      : [t("letters", { week, letters }), t("reached", { count: reached })]),
    ...(answers > 0 ? [t("answers", { count: answers })] : []),
    ...joined.map(({ citation, count }) => t("joined", { citation, count })),
    ...changes
      .slice(0, CHANGES_NAMED)
      .map(({ who, ask, before, after }) => t("change", { who, ask, before: word(before), after: word(after) })),
    ...(more > 0 ? [t("moreChanges", { count: more })] : []),
    ...(over > 0 ? [t("over", { count: over })] : []),
    ...(needSomebody > 0 ? [t("needSomebody", { count: needSomebody })] : []),
  ];
}
