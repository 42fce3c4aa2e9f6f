import { useTranslations } from "next-intl";
import { CancelButton } from "@/components/delivery/cancel-button";
import { DeliveryStateLine, type TooLateProps } from "@/components/delivery/delivery-state-line";
import { LetterHistory } from "@/components/delivery/letter-history";
import { NextStep } from "@/components/delivery/next-step";
import styles from "@/components/delivery/receipt-letter-card.module.css";
import { ReportButtons } from "@/components/delivery/report-buttons";
import { LetterSheet } from "@/components/letters/letter-sheet";
import { SentLetter } from "@/components/letters/sent-letter";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { WaitReason } from "@/lib/delivery/waiting";
import { nameInText } from "@/lib/legislators/address";
import type { Channel, ComposedLetter } from "@/lib/letters/letter";

export type ReceiptLetterProps = {
  id: string;
  legislatorName: string;
  legislatorTitle: string;
  channel: Channel;
  composed: ComposedLetter;
  plainText: string;
  state: DeliveryState;
  tooLate: TooLateProps | null;
  waiting: WaitReason | null;
  history: readonly { at: Date; what: string }[];
  formUrl: string | null;
  answeredAt: Date | null;
};

/** One letter of a receipt: where it is, what to do next, what happened, and its exact text. */
export function ReceiptLetterCard({ letter, path }: { letter: ReceiptLetterProps; path: string }) {
  const t = useTranslations("receipt");
  const {
    id,
    legislatorTitle,
    legislatorName,
    channel,
    composed,
    plainText,
    state,
    tooLate,
    waiting,
    history,
    answeredAt,
  } = letter;
  const name = nameInText({ title: legislatorTitle, name: legislatorName }).trim();
  return (
    <SentLetter
      id={`letter-${id}`}
      heading={t("letterTo", { name })}
      facts={
        <>
          <p>{t(`way.${channel}`)}</p>
          <DeliveryStateLine
            state={answeredAt ? "answered" : state}
            channel={channel}
            tooLate={tooLate}
            waiting={waiting}
          />
          <NextStep letter={letter} path={path} />
          <ReportButtons path={path} channel={channel} state={state} reported={history.map(({ what }) => what)} />
          <CancelButton path={path} channel={channel} state={state} isTooLate={tooLate !== null} />
          <LetterHistory entries={history} />
        </>
      }
    >
      <LetterSheet letter={composed} id={id} name={name} />
      <details className={styles.plain}>
        <summary>{t("text.plain")}</summary>
        <pre className={styles.text}>{plainText}</pre>
      </details>
    </SentLetter>
  );
}
