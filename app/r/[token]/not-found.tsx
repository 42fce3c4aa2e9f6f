import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";

export default async function ReceiptNotFound() {
  const t = await getTranslations("receipt.notFound");
  return <Intro title={t("title")} lede={t("body")} />;
}
