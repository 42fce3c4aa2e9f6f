import { useTranslations } from "next-intl";
import { Intro } from "@/components/site/intro";
import { ActionBar } from "@/components/ui/action-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { lastDayOf } from "@/lib/congress/congress-clock";
import { CONFIRMATION_DAYS } from "@/lib/letters/draft";

/** The link was used: leads to the receipt, and sends nothing again. */
export function ConfirmedAlready({ receiptToken }: { receiptToken: string }) {
  const t = useTranslations("confirm.alreadySent");
  return (
    <>
      <Intro title={t("title")} lede={t("body")} />
      <ButtonLink href={`/r/${receiptToken}`}>{t("action")}</ButtonLink>
    </>
  );
}

/** The link is too old: it still opens the draft, so that no word is lost. */
export function Expired({ token }: { token: string }) {
  const t = useTranslations("confirm.expired");
  return (
    <form action={`/confirm/${token}/edit`} method="post">
      <Intro title={t("title")} lede={t("body", { days: CONFIRMATION_DAYS })} />
      <Button>{t("action")}</Button>
    </form>
  );
}

type TooLateProps = { token: string; campaign: { slug: string; title: string }; congress: number };

/** The Congress that the letters are for has ended: nothing went, and the link still opens every word. */
export function TooLate({ token, campaign: { slug, title }, congress }: TooLateProps) {
  const t = useTranslations("confirm");
  const day = useCalendarDate();
  return (
    <>
      <Intro title={t("tooLate.title")} lede={t("tooLate.body", { congress, date: day(lastDayOf(congress)) })} />
      <p>{t("tooLate.left")}</p>
      <form action={`/confirm/${token}/edit`} method="post">
        <ActionBar text={<a href={`/c/${slug}`}>{t("closed.action", { title })}</a>}>
          <Button>{t("tooLate.action")}</Button>
        </ActionBar>
      </form>
    </>
  );
}

type ClosedProps = { campaign: { slug: string; title: string }; reason: "paused" | "campaign_over" | "none_left" };

/** The letters can't go, for now or for good. */
export function Closed({ campaign: { slug, title }, reason }: ClosedProps) {
  const t = useTranslations("confirm.closed");
  return (
    <>
      <Intro title={t(`${reason}.title`)} lede={t(`${reason}.body`)} />
      <ButtonLink quiet href={`/c/${slug}`}>
        {t("action", { title })}
      </ButtonLink>
    </>
  );
}

/** No letters belong to the link. */
export function Invalid() {
  const t = useTranslations("confirm.invalid");
  return (
    <>
      <Intro title={t("title")} lede={t("body")} />
      <ButtonLink quiet href="/">
        {t("action")}
      </ButtonLink>
    </>
  );
}
