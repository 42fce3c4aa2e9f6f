import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftNotFound } from "@/app/c/[campaign]/letters/[actionId]/draft-not-found";
import { OldDraft } from "@/app/c/[campaign]/letters/[actionId]/old-draft";
import { readDeviceSecret } from "@/app/device";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";
import { clock } from "@/lib/env";
import { CONFIRMATION_DAYS } from "@/lib/letters/draft";
import { findDraftView } from "@/lib/letters/views";
import { takesNoMail } from "@/lib/supporters/addresses/views";

type Props = { params: Promise<{ campaign: string; actionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letter.checkMail");
  return { title: t("title"), robots: { index: false } };
}

export default async function CheckMailPage({ params }: Props) {
  const { actionId } = await params;
  const view = await findDraftView(actionId, await readDeviceSecret(), clock());
  if (!view) return <DraftNotFound />;
  if (view.isOld) return <OldDraft view={view} />;
  const t = await getTranslations("letter.checkMail");
  const { email } = view.draft;
  const change = (
    <ButtonLink quiet href={`/c/${view.campaign.slug}/letters/${actionId}`}>
      {t("change")}
    </ButtonLink>
  );
  if (await takesNoMail(email)) {
    return (
      <>
        <Intro title={t("cameBack.title")} lede={t("cameBack.body", { email })} />
        {change}
      </>
    );
  }
  return (
    <>
      <Intro title={t("title")} lede={t("lede", { email })} />
      <p>
        {t("late")} {t("valid", { days: CONFIRMATION_DAYS })}
      </p>
      {change}
    </>
  );
}
