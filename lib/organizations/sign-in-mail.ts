import { createTranslator } from "use-intl/core";
import { LINK_LIFETIME_S } from "@/lib/organizations/sign-in";
import messages from "@/messages/en/staff.json";

/** The mail with a sign-in link. It names nobody: it may have been asked for by somebody else. */
export function signInMail(address: string): { subject: string; text: string } {
  const t = createTranslator({ locale: "en", messages, namespace: "signInMail" });
  return { subject: t("subject"), text: t("text", { address, minutes: LINK_LIFETIME_S / 60 }) };
}
