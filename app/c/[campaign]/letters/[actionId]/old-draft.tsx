import { getFormatter, getTranslations } from "next-intl/server";
import { TypedTexts } from "@/app/c/[campaign]/letters/[actionId]/typed-texts";
import { LookupClosed } from "@/components/campaigns/lookup-closed";
import { Intro } from "@/components/site/intro";
import { ButtonLink } from "@/components/ui/button";
import { congressAt, endOfCongress } from "@/lib/congress/congress-clock";
import { clock } from "@/lib/env";
import { isLookupOpen } from "@/lib/legislators/lookup-open";
import type { DraftView } from "@/lib/letters/views";

type Props = { view: Pick<DraftView, "campaign" | "congress" | "draft"> };

/** A draft of a Congress that has ended: keeps the words, and leads to who represents the person now. */
export async function OldDraft({ view: { campaign, congress, draft } }: Props) {
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  const { slug, rest } = campaign;
  const now = clock();
  const date = format.dateTime(endOfCongress(congress), { dateStyle: "long" });
  const anew =
    draft.zip === "" ? `/c/${slug}` : `/c/${slug}/representatives?${new URLSearchParams({ zip: draft.zip })}`;
  return (
    <>
      <Intro
        eyebrow={t("clock.oldDraft.eyebrow", { congress })}
        title={t("clock.oldDraft.title")}
        lede={t("clock.oldDraft.lede", { congress, date })}
      />
      <TypedTexts draft={draft} />
      {rest ? (
        <p>{t(`letter.closed.${rest}`)}</p>
      ) : isLookupOpen(now) ? (
        <section>
          <p>{t("clock.oldDraft.anew")}</p>
          <ButtonLink href={anew}>{t("clock.oldDraft.action")}</ButtonLink>
        </section>
      ) : (
        <LookupClosed congress={congressAt(now)} presidentHref={null} />
      )}
    </>
  );
}
