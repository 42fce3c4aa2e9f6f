import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";

export default async function DraftNotFound() {
  const t = await getTranslations("letter.notFound");
  return (
    <>
      <Intro title={t("title")} lede={t("body")} />
      <ButtonLink href="/">{t("action")}</ButtonLink>
    </>
  );
}
