import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intro } from "@/components/site/intro";
import { Button } from "@/components/ui/button";
import { findMailChoice } from "@/lib/supporters/views";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices.choice");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function MailChoicePage({ params }: Props) {
  const { token } = await params;
  const [choice, t] = await Promise.all([findMailChoice(token), getTranslations("notices.choice")]);
  if (!choice) return <Intro title={t("notFound.title")} lede={t("notFound.body")} />;
  const now = choice.mayBeAsked ? "asked" : "notAsked";
  return (
    <>
      <Intro title={t(`${now}.title`)} lede={t(`${now}.lede`)} />
      <form method="post" action={`/mails/${token}/stop`}>
        <Button name="ask" value={choice.mayBeAsked ? "no" : "yes"}>
          {t(`${now}.button`)}
        </Button>
      </form>
    </>
  );
}
