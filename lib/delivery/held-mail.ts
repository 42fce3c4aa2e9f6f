import { createTranslator } from "use-intl/core";
import { parseCitation } from "@/lib/congress/citation";
import { citationOf, type IsoDate } from "@/lib/congress/measure";
import type { HoldCode } from "@/lib/delivery/holding";
import { isByMachine } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";
import { type MailSheet, nameInGreeting } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/clock.json";

export type HeldLine = {
  /** title and name of who was written to */
  name: string;
  channel: Channel;
  code: HoldCode;
  measureId: string | null;
};

/** Tells a writer that letters came too late: what happened, that nothing went, where they stand, what is left to do. */
export function heldMail(input: {
  fullName: string;
  campaignTitle: string;
  congress: number;
  endedOn: IsoDate;
  held: readonly HeldLine[];
  /** letters of the same action that are not held */
  others: number;
  receiptUrl: string;
  campaignUrl: string;
}): MailSheet {
  const t = createTranslator({ locale: "en", messages, namespace: "heldMail", timeZone: "UTC" });
  const { campaignTitle, congress, held, others, receiptUrl, campaignUrl } = input;
  const ours = held.filter(({ channel }) => isByMachine(channel));
  const theirs = held.filter(({ channel }) => !isByMachine(channel));
  const count = ours.length;
  const date = new Date(`${input.endedOn}T00:00:00Z`);
  const list = (lines: readonly HeldLine[]): string[] =>
    lines.map(({ name: to, code, measureId }) => {
      const ref = measureId === null ? null : parseCitation(measureId);
      return t(`line.${code}`, { to, citation: ref ? citationOf(ref) : (measureId ?? "") });
    });
  // A Congress that ended tells more than that somebody left.
  const isLeft = held.every(({ code }) => code === "legislator_left");
  const what = isLeft
    ? t("leftOffice.what", { campaignTitle, count })
    : t("what", { campaignTitle, congress, date, count });
  const byHand = { kind: "list" as const, intro: t("byHand", { count: theirs.length }), items: list(theirs) };
  const nothing = t("nothing", { count });
  return {
    subject: t(isLeft ? "leftOffice.subject" : "subject", { count }),
    parts: [
      { kind: "text", text: t("greeting", { name: nameInGreeting(input.fullName) }) },
      { kind: "list", intro: what, items: list(ours) },
      { kind: "text", text: others === 0 ? nothing : `${nothing} ${t("others", { others })}` },
      ...(theirs.length === 0 ? [] : [byHand]),
      { kind: "link", intro: t("kept", { count }), label: t("openReceipt"), url: receiptUrl },
      {
        kind: "link",
        intro: t(isLeft ? "leftOffice.left" : "left"),
        label: t("openCampaign"),
        url: campaignUrl,
      },
    ],
  };
}
