import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { askForLink } from "@/app/signin/actions";
import { Intro } from "@/components/site/intro";
import { SignInForm } from "@/components/staff/sign-in-form";
import { env } from "@/lib/env";
import { ownPath } from "@/lib/organizations/sign-in";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.signIn"))("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations("staff.signIn");
  const next = ownPath([(await searchParams).next].flat()[0], env().APP_URL);
  if ((await getActor())?.memberships.length) redirect(next);
  const words = { label: t("email"), button: t("submit"), busy: t("sending") };
  return (
    <>
      <Intro title={t("headline")} lede={t("intro")} />
      <SignInForm action={askForLink} next={next} words={words} />
    </>
  );
}
