import { createTranslator } from "use-intl/core";
import { LINK_LIFETIME_S } from "@/lib/organizations/sign-in";
import type { MailSheet } from "@/lib/shared/mail-sheet";
import messages from "@/messages/en/staff.json";

/** The mail with a sign-in link. It names nobody: it may have been asked for by somebody else. */
export function signInMail(address: string): MailSheet {
  const t = createTranslator({ locale: "en", messages, namespace: "signInMail" });
  return {
    subject: t("subject"),
    parts: [
      { kind: "link", intro: t("open"), label: t("button"), url: address },
      { kind: "small", text: t("once", { minutes: LINK_LIFETIME_S / 60 }) },
    ],
  };
}
