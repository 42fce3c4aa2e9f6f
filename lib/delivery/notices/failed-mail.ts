import { createTranslator } from "use-intl/core";
import { isHardBounce } from "@/lib/delivery/channels/email/bounce";
import type { Channel } from "@/lib/letters/letter";
import { type MailSheet, nameInGreeting } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/notices.json";

export type FailedLine = {
  id: string;
  /** who was written to */
  name: string;
  state: "failed" | "bounced";
  outcome: string;
  code: string | null;
  /** what the office's system said, in its own words */
  words: readonly string[];
  /** the best way that is left; null when there is none */
  nextWay: Channel | null;
  plainText: string;
};

const LONGEST_WORDS = 200;

type Why = "no_mailbox" | "came_back" | "given_up" | "not_sent" | "gave_up" | "said" | "refused";

/** Refused by ourselves: nothing left. */
const NOT_SENT = ["no-address", "no-sender", "does-not-fit", "defect"];

/** Why a letter did not arrive, as a key of `failed.why`. */
function whyOf({ state, outcome, code, words }: FailedLine): Why {
  if (state === "bounced") return isHardBounce(code) ? "no_mailbox" : "came_back";
  if (code === "dead-address") return "given_up";
  if (code !== null && NOT_SENT.includes(code)) return "not_sent";
  if (outcome === "gave_up") return "gave_up";
  return words.length > 0 ? "said" : "refused";
}

/** Tells a writer that letters were not delivered: why, that their words are kept, and what way is left and ready. */
export function failedMail(input: {
  fullName: string;
  campaignTitle: string;
  failed: readonly FailedLine[];
  /** letters of the same action that did not fail */
  others: number;
  receiptUrl: string;
}): MailSheet {
  const t = createTranslator({ locale: "en", messages, namespace: "failed" });
  const { campaignTitle, failed, others, receiptUrl } = input;
  const count = failed.length;
  const items = failed.map((line) => {
    const words = line.words.join(" ").slice(0, LONGEST_WORDS);
    return t(`why.${whyOf(line)}`, { to: line.name, words });
  });
  const next = failed.map(({ name, nextWay }) => t(`next.${nextWay ?? "none"}`, { to: name }));
  const [only] = failed;
  const url = count === 1 && only ? `${receiptUrl}#letter-${only.id}` : receiptUrl;
  return {
    subject: t("subject", { count }),
    parts: [
      { kind: "text", text: t("greeting", { name: nameInGreeting(input.fullName) }) },
      { kind: "list", intro: t("what", { campaignTitle, count }), items },
      { kind: "list", intro: t("ready", { count }), items: next },
      { kind: "link", intro: t("open", { count }), label: t("button", { count }), url },
      { kind: "text", text: others === 0 ? t("kept") : `${t("kept")} ${t("others", { others })}` },
      ...failed.map(({ name, plainText }) => ({
        kind: "quote" as const,
        title: t("letterTo", { to: name }),
        text: plainText,
      })),
      { kind: "small", text: t("once") },
    ],
  };
}
