import { createTranslator } from "use-intl/core";
import { type MailSheet, nameInGreeting } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/mail.json";

/** The mail that asks a person to confirm their letters. It holds the link and no word of the letters. */
export function confirmationMail(input: {
  fullName: string;
  campaignTitle: string;
  letters: number;
  url: string;
  days: number;
}): MailSheet {
  const t = createTranslator({ locale: "en", messages, namespace: "confirmation" });
  const { campaignTitle, letters, url, days } = input;
  return {
    subject: t("subject", { letters }),
    parts: [
      { kind: "text", text: t("greeting", { name: nameInGreeting(input.fullName) }) },
      { kind: "text", text: t("why", { campaignTitle, letters }) },
      { kind: "link", intro: t("open", { letters }), label: t("button", { letters }), url },
      { kind: "text", text: t("nothing_yet", { days }) },
      { kind: "small", text: t("not_you") },
    ],
  };
}
