import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { saveInBackground, submitDraft } from "@/app/c/[campaign]/letters/[actionId]/actions";
import { DraftNotFound } from "@/app/c/[campaign]/letters/[actionId]/draft-not-found";
import { LetterDesk } from "@/app/c/[campaign]/letters/[actionId]/letter-desk";
import { NothingToSend } from "@/app/c/[campaign]/letters/[actionId]/nothing-to-send";
import { OldDraft } from "@/app/c/[campaign]/letters/[actionId]/old-draft";
import { remarksOn } from "@/app/c/[campaign]/letters/[actionId]/remarks";
import { saveWords } from "@/app/c/[campaign]/letters/[actionId]/save-words";
import { readDeviceSecret } from "@/app/device";
import { DraftForm } from "@/components/letters/draft-form";
import { LetterTabs } from "@/components/letters/letter-tabs";
import { OtherLetters } from "@/components/letters/other-letters";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { loadWays } from "@/lib/delivery/ways/views";
import { clock } from "@/lib/env";
import { nameInText } from "@/lib/legislators/address";
import { findDraftView } from "@/lib/letters/views";
import { loadPositions } from "@/lib/responses/positions/views";

type Props = {
  params: Promise<{ campaign: string; actionId: string }>;
  searchParams: Promise<{ to?: string | string[]; saved?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letter.tabs");
  return { title: t("label"), robots: { index: false } };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const { actionId } = await params;
  const { to, saved } = await searchParams;
  const view = await findDraftView(actionId, await readDeviceSecret(), clock(), await loadWays(), loadPositions);
  if (!view) return <DraftNotFound />;
  if (view.isOld) return <OldDraft view={view} />;
  const shown = view.letters.find(({ legislator }) => legislator.bioguide === to) ?? view.letters[0];
  if (!shown) return <NothingToSend draft={view.draft} />;

  const t = await getTranslations("letter");
  const { slug, rest } = view.campaign;
  const { bioguide } = shown.legislator;
  const hrefOf = (person: string): string => `/c/${slug}/letters/${actionId}?to=${person}`;
  const { stops, remarks, errors } = await remarksOn(view, bioguide, hrefOf);
  return (
    <DraftForm
      key={bioguide}
      submit={submitDraft}
      save={saveInBackground}
      actionId={actionId}
      revision={view.revision}
      saved={saved === "1"}
      words={await saveWords(view.letters, bioguide, hrefOf)}
      stops={stops}
    >
      <Intro
        title={t("title", { name: nameInText(shown.legislator) })}
        lede={t("lede", { count: view.letters.length })}
      />
      {rest && (
        <Notice>
          <p>{t(`closed.${rest}`)}</p>
        </Notice>
      )}
      {view.state === "waiting" && (
        <Notice>
          <p>{t("waiting", { email: view.draft.email })}</p>
        </Notice>
      )}
      <input type="hidden" name="campaign" value={slug} />
      <input type="hidden" name="to" value={bioguide} />
      <OtherLetters letters={view.draft.letters} shown={bioguide} />
      <LetterTabs
        tabs={view.letters.map(({ legislator }) => ({
          ...legislator,
          href: hrefOf(legislator.bioguide),
          current: legislator.bioguide === bioguide,
        }))}
      />
      <LetterDesk view={view} shown={shown} remarks={remarks} errors={errors} />
    </DraftForm>
  );
}
