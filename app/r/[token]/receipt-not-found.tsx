// Not Next's not-found page: that one is drawn by a script, and who opens an old link may run none.
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";

/** The link opens no receipt: says what may be wrong with it. */
export async function ReceiptNotFound() {
  const t = await getTranslations("receipt.notFound");
  return <Intro title={t("title")} lede={t("body")} />;
}
