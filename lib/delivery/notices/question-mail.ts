import { createTranslator } from "use-intl/core";
import { type MailSheet, nameInGreeting } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/notices.json";

/** Asks a writer whether offices answered. It is the one mail that nobody has to get. */
export function questionMail(input: {
  fullName: string;
  campaignTitle: string;
  confirmedAt: Date;
  /** names of those whose offices have a letter, as far as anybody knows */
  names: readonly string[];
  /** the receipt, at the first of these letters */
  receiptUrl: string;
  /** where a person chooses not to be asked again */
  choiceUrl: string;
}): MailSheet {
  const t = createTranslator({ locale: "en", messages, namespace: "question", timeZone: "America/New_York" });
  const { campaignTitle, confirmedAt, names, receiptUrl, choiceUrl } = input;
  const count = names.length;
  const items = names.map((to) => t("line", { to }));
  return {
    subject: t("subject"),
    parts: [
      { kind: "text", text: t("greeting", { name: nameInGreeting(input.fullName) }) },
      { kind: "list", intro: t("what", { campaignTitle, count, date: confirmedAt }), items },
      { kind: "link", intro: t("ask", { count }), label: t("button"), url: receiptUrl },
      { kind: "text", text: t("whyAsk") },
      { kind: "small", text: t("stop"), url: choiceUrl },
    ],
  };
}
