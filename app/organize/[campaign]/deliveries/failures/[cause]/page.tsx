import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/actor";
import { doneWords, outcomeQuery } from "@/app/organize/[campaign]/deliveries/done-words";
import { mendLetters } from "@/app/organize/[campaign]/deliveries/failures/[cause]/actions";
import { Intro } from "@/components/site/intro";
import { DoneNotice } from "@/components/staff/deliveries/done-notice";
import failureStyles from "@/components/staff/deliveries/failure-list.module.css";
import { MendForm } from "@/components/staff/deliveries/mend-form";
import { causeKindOf } from "@/lib/delivery/failures/cause";
import { findFailure } from "@/lib/delivery/failures/views";

type Props = {
  params: Promise<{ campaign: string; cause: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deliveries"))("title"), robots: { index: false } };
}

export default async function FailurePage({ params, searchParams }: Props) {
  const { campaign: slug, cause: key } = await params;
  const list = `/organize/${slug}/deliveries`;
  const actor = await requireMember(list);
  const failure = await findFailure(actor, slug, key);
  // Mended in the meantime, or a link that somebody kept.
  if (!failure) redirect(`${list}?${outcomeQuery({ done: "gone" })}`);
  const { campaign, cause } = failure;
  const t = await getTranslations("deliveries");
  const kind = causeKindOf(cause);
  const done = await doneWords(slug, await searchParams);
  return (
    <>
      <Intro
        eyebrow={<a href={list}>{t("mend.back")}</a>}
        title={t(`cause.${kind}.title`)}
        lede={t("mend.lede", { count: cause.letters, campaign: campaign.title, way: t(`way.${cause.channel}`) })}
      />
      {done && <DoneNotice {...done} />}
      <section>
        <h2>{t("mend.answered")}</h2>
        {cause.words ? (
          <blockquote className={failureStyles.words}>{cause.words}</blockquote>
        ) : (
          <p>
            {t("mend.noWords")} {cause.code && t("failures.code", { code: cause.code })}
          </p>
        )}
        <p>{t(`cause.${kind}.advice`)}</p>
      </section>
      <MendForm failure={failure} mend={mendLetters.bind(null, slug, key)} />
    </>
  );
}
