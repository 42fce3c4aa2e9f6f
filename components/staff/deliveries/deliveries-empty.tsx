import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Before the first letter: what will stand here. */
export function DeliveriesEmpty({ slug }: { slug: string }) {
  const t = useTranslations("deliveries.empty");
  return (
    <>
      <p>{t("body")}</p>
      <ButtonLink href={`/c/${slug}`}>{t("open")}</ButtonLink>
    </>
  );
}
