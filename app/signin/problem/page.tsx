import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";
import { PAGES } from "@/lib/organizations/sign-in";

type Props = { searchParams: Promise<{ error?: string | string[] }> };

const KNOWN = ["Verification", "AccessDenied", "mail"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.problem"))("title"), robots: { index: false } };
}

export default async function SignInProblemPage({ searchParams }: Props) {
  const t = await getTranslations("staff.problem");
  const { error } = await searchParams;
  const known = KNOWN.find((code) => code === error) ?? "other";
  return (
    <>
      <Intro title={t(`${known}.headline`)} lede={t(`${known}.body`)} />
      <ButtonLink href={PAGES.signIn}>{t("again")}</ButtonLink>
    </>
  );
}
