import { createTranslator } from "use-intl/core";
import messages from "@/messages/en/mail.json";

export type ConfirmationMail = { subject: string; text: string };

/** The mail that asks a person to confirm their letters. It holds the link and no word of the letters. */
export function confirmationMail(input: {
  fullName: string;
  campaignTitle: string;
  letters: number;
  url: string;
  days: number;
}): ConfirmationMail {
  const t = createTranslator({ locale: "en", messages, namespace: "confirmation" });
  const { campaignTitle, letters, url, days } = input;
  const name = input.fullName
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 80);
  const paragraphs = [
    t("greeting", { name }),
    t("why", { campaignTitle, letters }),
    `${t("open", { letters })}\n${url}`,
    t("nothing_yet", { days }),
    t("not_you"),
  ];
  return { subject: t("subject", { letters }), text: `${paragraphs.join("\n\n")}\n` };
}
