import { getTranslations } from "next-intl/server";
import { findPlace } from "@/app/c/[campaign]/actions";
import { AskList } from "@/components/campaigns/ask-list";
import { BriefText } from "@/components/campaigns/brief-text";
import { CampaignClosed } from "@/components/campaigns/campaign-closed";
import { CampaignHero } from "@/components/campaigns/campaign-hero";
import { FindForm } from "@/components/campaigns/find-form";
import { MeasureOver } from "@/components/campaigns/measure-over";
import { Tally } from "@/components/campaigns/tally";
import { Notice } from "@/components/ui/notice";
import { type Ask, isOpen } from "@/lib/asks/ask";
import type { CampaignPage } from "@/lib/asks/views";
import { endOfCongress } from "@/lib/congress/congress-clock";
import { clock } from "@/lib/env";

type Props = {
  page: CampaignPage;
  /** the one ask that the page is about; null for the whole campaign */
  focus: Ask | null;
};

/** A campaign's page, whole or about one of its asks: what is at stake, what is asked, and the form. */
export async function CampaignScreen({ page: { campaign, asks, tally }, focus }: Props) {
  const t = await getTranslations("campaign");
  const now = clock();
  const shown = (focus ? [focus] : asks).map((ask) => ({ ask, open: isOpen(ask, now) }));
  const measures = shown.flatMap(({ ask }) => ask.measure ?? []);
  const alive = shown.find(({ ask, open }) => open && ask.measure)?.ask.measure;
  const dead = shown.find(({ ask, open }) => !open && ask.measure)?.ask.measure ?? null;
  const isOpenAtAll = shown.some(({ open }) => open);
  const { title, slug, organizationName, brief } = campaign;
  return (
    <>
      <CampaignHero
        organizationName={organizationName}
        until={alive ? endOfCongress(alive.congress).toISOString().slice(0, 10) : null}
        title={focus ? focus.version.texts.headline : title}
        lede={focus ? focus.version.texts.summary : brief.lede}
        tally={<Tally {...tally} measure={measures.find(({ cosponsorsComplete }) => cosponsorsComplete) ?? null} />}
      >
        {campaign.state === "paused" ? (
          <CampaignClosed reason="paused" />
        ) : isOpenAtAll ? (
          <>
            <h2>{t("find.title")}</h2>
            <FindForm
              action={findPlace}
              campaignSlug={slug}
              askSlug={focus?.slug ?? null}
              words={{
                label: t("find.label"),
                hint: t("find.hint"),
                button: t("find.button"),
                busy: t("find.busy"),
              }}
            />
            <p>
              <small>{t("find.note")}</small>
            </p>
          </>
        ) : (
          <CampaignClosed reason="over" measure={dead} isOneAsk={focus !== null} />
        )}
      </CampaignHero>
      <section aria-labelledby="asks">
        <h2 id="asks">{focus ? t("asks.about") : t("asks.title")}</h2>
        {dead && isOpenAtAll && (
          <Notice>
            <MeasureOver measure={dead} />
          </Notice>
        )}
        <AskList campaignSlug={slug} asks={shown} linked={!focus} />
        {focus && (
          <p>
            <a href={`/c/${slug}`}>{t("asks.all")}</a>
          </p>
        )}
      </section>
      <BriefText brief={brief} />
    </>
  );
}
