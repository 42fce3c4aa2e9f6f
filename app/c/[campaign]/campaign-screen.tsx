import { getTranslations } from "next-intl/server";
import { CampaignSlip } from "@/app/c/[campaign]/campaign-slip";
import { presidentOf } from "@/app/c/[campaign]/representatives/recipients";
import { AskList } from "@/components/campaigns/ask-list";
import { BriefText } from "@/components/campaigns/brief-text";
import { CampaignClosed } from "@/components/campaigns/campaign-closed";
import { CampaignHero } from "@/components/campaigns/campaign-hero";
import { CampaignRest } from "@/components/campaigns/campaign-rest";
import { LookupClosed } from "@/components/campaigns/lookup-closed";
import { MeasureFinished } from "@/components/campaigns/measure-finished";
import { MeasureOver } from "@/components/campaigns/measure-over";
import { SourceLink } from "@/components/campaigns/source-link";
import { Tally } from "@/components/campaigns/tally";
import { Notice } from "@/components/ui/notice";
import { type Ask, isOpen, isTooLate } from "@/lib/asks/ask";
import type { CampaignPage } from "@/lib/asks/views";
import { beganOn, closesOn, restPhaseOf } from "@/lib/campaigns/campaign-phase";
import { congressAt, isAlive } from "@/lib/congress/congress-clock";
import { clock } from "@/lib/env";
import { showsProgress } from "@/lib/insights/progress/views";
import { findPublicTally } from "@/lib/insights/tally/views";
import { isLookupOpen } from "@/lib/legislators/lookup-open";

type Props = {
  page: CampaignPage;
  /** the one ask that the page is about; null for the whole campaign */
  focus: Ask | null;
};

/** A campaign's page, whole or about one of its asks: what is at stake, what is asked, and the form. */
export async function CampaignScreen({ page: { campaign, asks }, focus }: Props) {
  const t = await getTranslations("campaign");
  const now = clock();
  const [tally, isProgressPublic] = await Promise.all([findPublicTally(campaign), showsProgress(campaign)]);
  const rest = restPhaseOf(campaign, now);
  const shown = (focus ? [focus] : asks).map((ask) => ({ ask, open: isOpen(ask, now) }));
  const alive = shown.flatMap(({ ask, open }) => (open && ask.measure ? ask.measure : [])).slice(0, 1);
  const dead = shown.flatMap(({ ask: { measure } }) => (measure && !isAlive(measure, now) ? measure : []));
  const finished = shown.flatMap(({ ask: { verb, measure } }) =>
    measure && isAlive(measure, now) && isTooLate(verb, measure) ? measure : [],
  );
  const counted = shown.find(({ ask }) => ask.measure?.cosponsorsComplete)?.ask.measure ?? null;
  const isOpenAtAll = shown.some(({ open }) => open);
  const { title, slug, organizationName, brief, goalLetters: goal } = campaign;
  return (
    <>
      <CampaignHero
        organizationName={organizationName}
        until={rest === null || rest === "upcoming" ? closesOn(campaign, alive) : null}
        title={focus ? focus.version.texts.headline : title}
        lede={focus ? focus.version.texts.summary : brief.lede}
        tally={
          <>
            <Tally {...tally} goal={goal} isOpen={rest === null && isOpenAtAll} measure={counted} now={now} />
            {isProgressPublic && (
              <p>
                <SourceLink href={`/c/${slug}/progress`}>{t("tally.progress")}</SourceLink>
              </p>
            )}
          </>
        }
      >
        {rest ? (
          <CampaignRest campaign={campaign} phase={rest} />
        ) : isOpenAtAll && !isLookupOpen(now) ? (
          <LookupClosed
            congress={congressAt(now)}
            presidentHref={presidentOf(asks, now).length > 0 ? `/c/${slug}/representatives` : null}
          />
        ) : isOpenAtAll ? (
          <CampaignSlip slug={slug} askSlug={focus?.slug ?? null} />
        ) : (
          <CampaignClosed measures={dead} finished={finished} isOneAsk={focus !== null} />
        )}
      </CampaignHero>
      <section aria-labelledby="asks">
        <h2 id="asks">{focus ? t("asks.about") : t("asks.title")}</h2>
        {dead.length + finished.length > 0 && isOpenAtAll && (
          <Notice>
            <MeasureFinished measures={finished} />
            <MeasureOver measures={dead} />
          </Notice>
        )}
        <AskList campaignSlug={slug} asks={shown} began={beganOn(campaign)} linked={!focus} now={now} />
        {focus && (
          <p>
            <SourceLink href={`/c/${slug}`}>{t("asks.all")}</SourceLink>
          </p>
        )}
      </section>
      <BriefText brief={brief} />
    </>
  );
}
