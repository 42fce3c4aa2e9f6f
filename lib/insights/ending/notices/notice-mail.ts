import { createTranslator } from "use-intl/core";
import { momentOfDate } from "@/lib/congress/calendar-date";
import type { CongressClock } from "@/lib/congress/congress-clock";
import { citationOf } from "@/lib/congress/measure";
import { dying, type EndingAsk } from "@/lib/insights/ending/ending";
import { type MailPart, type MailSheet, nameInGreeting } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/clock.json";

export type EndingNotice = {
  clock: CongressClock;
  organizationName: string;
  campaigns: readonly { title: string; asks: readonly EndingAsk[] }[];
};

const translator = () => createTranslator({ locale: "en", messages, namespace: "endingMail", timeZone: "UTC" });

/** An ask that ends, why, and how many letters about it have not gone. */
function lineOf(ask: EndingAsk): string {
  const t = translator();
  const { headline, measure, named, letters } = ask;
  const ends = (measure ? [measure] : named).map((key) => citationOf(key)).join(", ");
  return t("line", { headline, citations: ends, waiting: letters.waiting, queued: letters.queued });
}

/** Tells somebody who runs campaigns, before a Congress ends, what of theirs ends with it and what to do. */
export function endingMail(
  { clock: { congress, endsOn, daysLeft }, organizationName, campaigns }: EndingNotice,
  { name, clockUrl }: { name: string; clockUrl: string },
): MailSheet {
  const t = translator();
  const date = momentOfDate(endsOn);
  const count = campaigns.reduce((sum, { asks }) => sum + dying(asks).length, 0);
  const lists = campaigns.flatMap(({ title, asks }): MailPart[] => {
    const ending = dying(asks);
    return ending.length === 0 ? [] : [{ kind: "list", intro: title, items: ending.map(lineOf) }];
  });
  return {
    subject: t("subject", { count, date }),
    parts: [
      { kind: "text", text: t("greeting", { name: nameInGreeting(name) }) },
      { kind: "text", text: t("what", { congress, date, days: daysLeft, count }) },
      ...lists,
      { kind: "text", text: t("byItself") },
      { kind: "list", intro: t("todo.intro"), items: [t("todo.before"), t("todo.after", { date }), t("todo.end")] },
      { kind: "link", intro: t("clock"), label: t("open"), url: clockUrl },
      { kind: "small", text: t("why", { organizationName }) },
    ],
  };
}
