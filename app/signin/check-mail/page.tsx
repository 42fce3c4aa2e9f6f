import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";
import { LINK_LIFETIME_S, PAGES } from "@/lib/organizations/sign-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.checkMail"))("title"), robots: { index: false } };
}

export default async function CheckMailPage() {
  const t = await getTranslations("staff.checkMail");
  return (
    <>
      <Intro title={t("headline")} lede={t("body", { minutes: LINK_LIFETIME_S / 60 })} />
      <p>{t("nothing")}</p>
      <ButtonLink quiet href={PAGES.signIn}>
        {t("again")}
      </ButtonLink>
    </>
  );
}
