import { useTranslations } from "next-intl";
import { LetterSheet } from "@/components/letters/letter-sheet";
import { SentLetter } from "@/components/letters/sent-letter";
import { Intro } from "@/components/site/intro";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { nameInText } from "@/lib/legislators/address";
import type { ConfirmationLetter, ConfirmationView } from "@/lib/letters/views";

type Props = { view: Extract<ConfirmationView, { kind: "ready" }>; problem: "outage" | "changed" | null };

const priceOf = (post: ConfirmationLetter["post"]) => ({
  trial: post?.isTest ? "yes" : "no",
  known: post && post.costCents !== null ? "yes" : "no",
  dollars: (post?.costCents ?? 0) / 100,
});

/** The letters word for word and the one button that sends them: a form, since a link would be pressed by mail scanners. */
export function ReadyLetters({ view: { token, textHash, campaign, fullName, email, letters }, problem }: Props) {
  const t = useTranslations();
  const count = letters.length;
  return (
    <>
      {problem && (
        <ErrorSummary title={t(`confirm.problem.${problem}.title`)} errors={[]}>
          {t(`confirm.problem.${problem}.body`)}
        </ErrorSummary>
      )}
      <Intro
        eyebrow={campaign.title}
        title={t("confirm.ready.title", { count })}
        lede={t("confirm.ready.lede", { fullName, email })}
      />
      {letters.map(({ legislator, channel, composed, post }) => {
        const { bioguide } = legislator;
        const way = channel ?? "print";
        return (
          <SentLetter
            key={bioguide}
            id={`letter-${bioguide}`}
            heading={t("receipt.letterTo", { name: nameInText(legislator) })}
            facts={
              <p>
                <strong>{t(`letter.channel.${way}.name`)}.</strong> {t(`confirm.ready.after.${way}`, priceOf(post))}
              </p>
            }
          >
            <LetterSheet letter={composed} id={bioguide} name={nameInText(legislator)} />
          </SentLetter>
        );
      })}
      <form action={`/confirm/${token}/edit`} method="post" id="edit" />
      <form action={`/confirm/${token}/send`} method="post">
        <input type="hidden" name="textHash" value={textHash} />
        <ActionBar text={<small>{t("confirm.ready.sendNote")}</small>}>
          <Button quiet form="edit">
            {t("confirm.ready.change")}
          </Button>
          <Button>{t("confirm.ready.send", { count })}</Button>
        </ActionBar>
      </form>
    </>
  );
}
