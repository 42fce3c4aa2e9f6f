import { useTranslations } from "next-intl";
import { HeadBar } from "@/components/site/head-bar";

/** The mark and the way back to all campaigns. Plain links: a page costs less than a router's prefetching. */
export function Header() {
  const t = useTranslations("common");
  return (
    <HeadBar home="/">
      <nav aria-label={t("navigation")}>
        <a href="/">{t("campaigns")}</a>
      </nav>
    </HeadBar>
  );
}
