import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { orNotFound } from "@/app/or-not-found";
import { recordPositionStep, withdrawStep } from "@/app/organize/[campaign]/whip/actions";
import { KeptActionForm } from "@/components/responses/kept-action-form";
import styles from "@/components/responses/response-card.module.css";
import { Intro } from "@/components/site/intro";
import admin from "@/components/staff/admin.module.css";
import { Notice } from "@/components/ui/notice";
import { LedgerList } from "@/components/whip/ledger-list";
import { clock } from "@/lib/env";
import { styledName } from "@/lib/legislators/address";
import { notesEndOn } from "@/lib/responses/note-retention";
import { POSITION_STANCES, RECORDED_EVIDENCE } from "@/lib/responses/positions/position";
import { findLedger } from "@/lib/responses/positions/views";
import { newId } from "@/lib/shared/id";

type Props = {
  params: Promise<{ campaign: string; bioguide: string }>;
  searchParams: Promise<{ ask?: string | string[]; saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("whip.ledger"))("pageTitle"), robots: { index: false } };
}

export default async function LedgerPage({ params, searchParams }: Props) {
  const { campaign: campaignSlug, bioguide } = await params;
  const { ask: askSlug, saved: given } = await searchParams;
  const saved = typeof given === "string" ? given : undefined;
  const base = `/organize/${campaignSlug}/whip`;
  const actor = await requireMember(`${base}/${bioguide}`);
  const wanted = { campaignSlug, askSlug: typeof askSlug === "string" ? askSlug : "", bioguide };
  const page = orNotFound(await findLedger(actor, wanted, clock()));
  const [t, tForm] = await Promise.all([getTranslations("whip"), getTranslations("responses.form")]);
  const format = await getFormatter();
  const { ask, legislator, position, inLetter, today } = page;
  const place = { ...wanted, askSlug: ask.slug };
  const name = styledName(legislator);
  const { stance, disagree } = position;
  const title = stance ? t("ledger.headline", { name, stance: t(`stance.${stance}`) }) : null;
  return (
    <>
      <Intro
        eyebrow={page.campaign.title}
        title={title ?? t(disagree.length > 0 ? "ledger.disagree" : "ledger.unknown", { name })}
        lede={ask.headline}
      />
      <nav className={styles.links} aria-label={t("ledger.asks")}>
        <a href={`${base}?${new URLSearchParams({ ask: ask.slug })}`}>{t("ledger.back")}</a>
        {ask.choices
          .filter(({ slug }) => slug !== ask.slug)
          .map(({ slug, headline }) => (
            <a key={slug} href={`${base}/${bioguide}?${new URLSearchParams({ ask: slug })}`}>
              {headline}
            </a>
          ))}
      </nav>
      {disagree.length > 0 && <Notice title={t("disagree")}>{t("ledger.disagreeHint")}</Notice>}
      <p>{t(`ledger.inLetter.${inLetter}`)}</p>
      <section className={admin.section}>
        <h2>{t("ledger.record")}</h2>
        <p>{t("ledger.recordHint")}</p>
        <LedgerList page={page} withdraw={withdrawStep.bind(null, place)} />
      </section>
      <section className={admin.section}>
        <h2>{t("ledger.add")}</h2>
        <p>{t("ledger.addHint")}</p>
        <KeptActionForm
          key={saved}
          action={recordPositionStep.bind(null, place)}
          name="position"
          keptAs={`position:${campaignSlug}:${ask.slug}:${bioguide}`}
          formKey={newId()}
          savedKey={saved ?? null}
          fields={[
            {
              name: "stance",
              label: t("ledger.stance"),
              options: [
                { value: "", label: "" },
                ...POSITION_STANCES.map((value) => ({ value, label: t(`stance.${value}`) })),
              ],
            },
            {
              name: "evidence",
              label: t("ledger.evidence"),
              options: [
                { value: "", label: "" },
                ...RECORDED_EVIDENCE.map((value) => ({ value, label: t(`ledger.evidenceOf.${value}`) })),
              ],
            },
            { name: "on", label: t("ledger.on"), type: "date", value: today },
            { name: "url", label: t("ledger.url"), type: "url" },
            { name: "quote", label: t("ledger.quote"), rows: 3 },
            {
              name: "note",
              label: t("ledger.note"),
              hint: t("ledger.noteHint", { date: format.dateTime(new Date(notesEndOn(today)), "day") }),
              rows: 2,
            },
          ]}
          says={{ button: t("ledger.button"), keys: tForm("keys"), noAnswer: tForm("noAnswer") }}
        />
      </section>
    </>
  );
}
