import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { Button, ButtonLink } from "@/components/ui/button";
import { env } from "@/lib/env";
import { ownPath, PAGES } from "@/lib/organizations/sign-in";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.open");
  // The address holds the link's secret: no other site is told it.
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where a mailed link leads. Opening it uses nothing up; only its button does. */
export default async function OpenLinkPage({ searchParams }: Props) {
  const t = await getTranslations("staff.open");
  const { token, email, next } = await searchParams;
  if (typeof token !== "string" || typeof email !== "string") {
    return (
      <>
        <Intro title={t("headline")} lede={t("incomplete")} />
        <ButtonLink href={PAGES.signIn}>{(await getTranslations("staff.problem"))("again")}</ButtonLink>
      </>
    );
  }
  const callbackUrl = ownPath([next].flat()[0], env().APP_URL);
  const target = `/api/auth/callback/email?${new URLSearchParams({ token, email, callbackUrl })}`;
  return (
    <>
      <Intro title={t("headline")} lede={t("body")} />
      <form method="post" action={target}>
        <Button>{t("submit")}</Button>
      </form>
    </>
  );
}
