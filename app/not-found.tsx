import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("common.notFound");
  return (
    <>
      <Intro title={t("title")} lede={t("body")} />
      <ButtonLink href="/">{t("action")}</ButtonLink>
    </>
  );
}
