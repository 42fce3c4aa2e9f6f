import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { lettersOfPlace } from "@/app/admin/[campaign]/asks/[ask]/preview/letters-of-place";
import { PlaceLetters } from "@/app/admin/[campaign]/asks/[ask]/preview/place-letters";
import { previewHref, readQuery } from "@/app/admin/[campaign]/asks/[ask]/preview/query";
import { orNotFound } from "@/app/or-not-found";
import { Intro } from "@/components/site/intro";
import styles from "@/components/staff/admin.module.css";
import { AskTabs } from "@/components/staff/editor/ask-tabs";
import { PreviewForm } from "@/components/staff/editor/preview-form";
import { StandingTabs } from "@/components/staff/editor/standing-tabs";
import { Notice } from "@/components/ui/notice";
import { standingsOf } from "@/lib/asks/ask";
import { findAskEditor } from "@/lib/asks/staff/views";
import { citationOf } from "@/lib/congress/measure";
import { findRecorded } from "@/lib/congress/recorded/views";
import { clock } from "@/lib/env";
import { directory } from "@/lib/legislators/directory";
import { previewRecipients } from "@/lib/legislators/preview-recipients";
import { checkVersion } from "@/lib/letters/check-version";

type Props = {
  params: Promise<{ campaign: string; ask: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.preview"))("title"), robots: { index: false } };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, ask: askSlug } = await params;
  const base = `/admin/${campaignSlug}/asks/${askSlug}`;
  const here = `${base}/preview`;
  const actor = await requireMember(here);
  const now = clock();
  const editor = orNotFound(await findAskEditor(actor, { campaignSlug, askSlug }, now, checkVersion));
  const { campaign, current, versions } = editor;
  const t = await getTranslations();
  const given = await searchParams;
  const shown = versions.find(({ number }) => String(number) === [given.version].flat()[0]) ?? current;
  const { content, number } = shown;
  const { measureId } = content;
  const measure = measureId === null ? null : await findRecorded(measureId);
  const asked = readQuery(given, measureId !== null);
  const [anySeat] = directory().seats;
  const query = { ...asked, place: asked.place || (anySeat?.id ?? ""), version: number };
  const found = previewRecipients(query.place);
  const letters = found.ok
    ? lettersOfPlace(
        { content, measure, campaign },
        found.value.seats,
        { standing: query.standing, seed: query.wording },
        now,
      )
    : [];
  const standings = measureId === null ? [] : standingsOf(true);
  return (
    <>
      <Intro eyebrow={`${campaign.title} · ${content.texts.headline}`} title={t("staff.preview.headline")} />
      <AskTabs base={base} campaignHref={`/admin/${campaignSlug}`} current="preview" hasMeasure={measureId !== null} />
      <PreviewForm
        query={query}
        versions={versions.map((version) => version.number)}
        error={found.ok ? null : t(`representatives.preview.problem.${found.problem.code}`)}
      />
      {standings.length > 0 && (
        <StandingTabs
          tabs={[null, ...standings].map((standing) => ({
            label: t(standing === null ? "staff.preview.asRecorded" : `staff.standingName.${standing}`),
            href: previewHref(here, { ...query, standing }),
            current: standing === query.standing,
          }))}
        />
      )}
      {measureId !== null && !measure && <Notice>{t("staff.preview.noRecord")}</Notice>}
      {found.ok && found.value.choices.length > 0 && (
        <p className={styles.links}>
          {t("staff.preview.choices")}
          {found.value.choices.map(({ id }) => (
            <a key={id} href={previewHref(here, { ...query, place: id })}>
              {id}
            </a>
          ))}
        </p>
      )}
      <PlaceLetters letters={letters} citation={measure && citationOf(measure)} isExample={query.standing !== null} />
      <p className={styles.links}>
        <a href={previewHref(here, { ...query, wording: query.wording + 1 })}>{t("staff.preview.otherWording")}</a>
      </p>
    </>
  );
}
