"use server";
import { setTimeout } from "node:timers/promises";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SignInState } from "@/components/staff/sign-in-form";
import { requestLink } from "@/lib/auth";
import { log } from "@/lib/log";
import { parseEmail } from "@/lib/organizations/input";
import { PAGES } from "@/lib/organizations/sign-in";

// Mailing takes longer than not mailing; waiting this long in any case keeps the difference from telling who is a member.
const SHORTEST_ANSWER_MS = 700;

/** Mails a link to a member; shows everybody the same page. */
export async function askForLink(_before: SignInState, form: FormData): Promise<SignInState> {
  const t = await getTranslations("staff.signIn.problem");
  const typed = String(form.get("email") ?? "").slice(0, 254);
  const email = parseEmail(typed);
  if (!email) return { typed, error: t("not_an_address") };
  try {
    const request = requestLink(email, String(form.get("next") ?? ""));
    const [answer] = await Promise.all([request, setTimeout(SHORTEST_ANSWER_MS)]);
    if (answer === "mail_down") return { typed, error: t("mail_down") };
  } catch {
    log().error("sign-in link could not be made");
    return { typed, error: t("unavailable") };
  }
  redirect(PAGES.checkMail);
}
