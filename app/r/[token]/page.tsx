import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ReceiptNotFound } from "@/app/r/[token]/receipt-not-found";
import { OutcomeText } from "@/components/campaigns/outcome-text";
import { ReceiptLetterCard } from "@/components/delivery/receipt-letter-card";
import { QuoteConsent } from "@/components/letters/quote-consent";
import { DemoNotice } from "@/components/site/demo-notice";
import { Intro } from "@/components/site/intro";
import { Notice } from "@/components/ui/notice";
import { findReceipt } from "@/lib/delivery/receipt/views";
import { clock, env } from "@/lib/env";
import { findQuoteQuestion } from "@/lib/letters/quoting/views";
import { findToldAnswers } from "@/lib/responses/views";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ problem?: string | string[] }> };

const WAITS_FOR_YOU = ["to_print", "printed", "to_submit", "form_opened"];
const DID_NOT_ARRIVE = ["failed", "bounced"];
const PROBLEMS = ["too_late", "not_for_this_letter"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipt");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function ReceiptPage({ params, searchParams }: Props) {
  const { token } = await params;
  const [receipt, question, told] = await Promise.all([
    findReceipt(token, clock()),
    findQuoteQuestion(token),
    findToldAnswers(token),
  ]);
  if (!receipt) return <ReceiptNotFound />;
  const [t, format] = await Promise.all([getTranslations("receipt"), getFormatter()]);
  const { campaign, letters, confirmedAt } = receipt;
  const count = letters.length;
  const open = letters.filter(({ answeredAt }) => !answeredAt);
  const late = open.filter(({ tooLate }) => tooLate !== null).length;
  const counts = {
    failed: open.filter(({ state }) => DID_NOT_ARRIVE.includes(state)).length,
    late,
    todo: open.filter(({ state }) => WAITS_FOR_YOU.includes(state)).length,
    going: letters.filter(({ state }) => state !== "cancelled").length,
  };
  const given = (await searchParams).problem;
  const problem = PROBLEMS.find((each) => each === given);
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      <Intro
        eyebrow={<a href={`/c/${campaign.slug}`}>{t("campaign", { title: campaign.title })}</a>}
        title={t("title", { count, ...counts })}
        lede={t("lede", { count, date: format.dateTime(confirmedAt, "moment") })}
      />
      {problem && (
        <div role="alert">
          <Notice>{t(`problem.${problem}`)}</Notice>
        </div>
      )}
      {late > 0 && (
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
        <ReceiptLetterCard
          key={letter.id}
          letter={letter}
          path={`/r/${token}/letters/${letter.id}`}
          told={told.get(letter.id) ?? null}
        />
      ))}
      {question && <QuoteConsent question={question} token={token} />}
    </>
  );
}
