import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ReceiptNotFound } from "@/app/r/[token]/receipt-not-found";
import { OutcomeText } from "@/components/campaigns/outcome-text";
import { ReceiptLetterCard } from "@/components/delivery/receipt-letter-card";
import { DemoNotice } from "@/components/site/demo-notice";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { findReceipt } from "@/lib/delivery/views";
import { clock, env } from "@/lib/env";

type Props = { params: Promise<{ token: string }> };

const WAITS_FOR_YOU = ["to_print", "printed", "to_submit", "form_opened"];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipt");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function ReceiptPage({ params }: Props) {
  const { token } = await params;
  const receipt = await findReceipt(token, clock());
  if (!receipt) return <ReceiptNotFound />;
  const [t, format] = await Promise.all([getTranslations("receipt"), getFormatter()]);
  const { campaign, letters, confirmedAt } = receipt;
  const count = letters.length;
  const todo = letters.filter(({ state, answeredAt }) => !answeredAt && WAITS_FOR_YOU.includes(state)).length;
  const held = letters.filter(({ state, answeredAt }) => !answeredAt && state === "held").length;
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      <Intro
        eyebrow={<a href={`/c/${campaign.slug}`}>{t("campaign", { title: campaign.title })}</a>}
        title={held > 0 ? t("tooLate.title", { count: held }) : t("title", { count, todo })}
        lede={t("lede", { count, date: format.dateTime(confirmedAt, "moment") })}
      />
      {held > 0 && (
        <Notice title={t("tooLate.left")}>
          <p>{t.rich("tooLate.leftBody", { campaign: (words) => <a href={`/c/${campaign.slug}`}>{words}</a> })}</p>
        </Notice>
      )}
      {campaign.ended && (
        <Notice title={t("ended")}>
          <OutcomeText {...campaign.ended} />
        </Notice>
      )}
      {letters.map((letter) => (
        <ReceiptLetterCard key={letter.id} letter={letter} path={`/r/${token}/letters/${letter.id}`} />
      ))}
    </>
  );
}
