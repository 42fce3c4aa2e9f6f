// Not Next's not-found page: that one is drawn by a script, and who opens an old link may run none.
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";

/** The draft is another device's, or was sent, or is gone: says how to go on. */
export async function DraftNotFound() {
  const t = await getTranslations("letter.notFound");
  return (
    <>
      <Intro title={t("title")} lede={t("body")} />
      <ButtonLink href="/">{t("action")}</ButtonLink>
    </>
  );
}
