import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { Button } from "@/components/ui/button";
import { findDigestChoice } from "@/lib/insights/digest/views";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("digest.stop"))("title"), robots: { index: false } };
}

/** Where the weekly mail's link leads: looking changes nothing, since mail programs open links by themselves. */
export default async function DigestPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("digest.stop");
  const choice = await findDigestChoice(token);
  if (!choice) return <Intro title={t("notFound")} lede={t("notFoundBody")} />;
  return (
    <>
      <Intro title={t("title")} lede={t(choice.wants ? "on" : "off")} />
      {choice.wants ? (
        <form action={`/digest/${token}/stop`} method="post">
          <Button>{t("onNow")}</Button>
        </form>
      ) : (
        <p>
          <a href="/organize">{t("organize")}</a>
        </p>
      )}
    </>
  );
}
