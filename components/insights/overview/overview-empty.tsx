import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Before the first letter: what will be counted here, and how it comes to be. */
export function OverviewEmpty({ slug }: { slug: string }) {
  const t = useTranslations("staff.overview.empty");
  return (
    <>
      <p>{t("body")}</p>
      <ol>
        <li>{t("write")}</li>
        <li>{t("asks")}</li>
        <li>{t("share")}</li>
      </ol>
      <ButtonLink href={`/c/${slug}`}>{t("open")}</ButtonLink>
    </>
  );
}
