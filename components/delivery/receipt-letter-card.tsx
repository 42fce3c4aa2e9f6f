import { useTranslations } from "next-intl";
import { CancelButton } from "@/components/delivery/cancel-button";
import { DeliveryStateLine } from "@/components/delivery/delivery-state-line";
import { LetterHistory } from "@/components/delivery/letter-history";
import { NextStep } from "@/components/delivery/next-step";
import { OtherWays } from "@/components/delivery/other-ways";
import styles from "@/components/delivery/receipt-letter-card.module.css";
import { ReportButtons } from "@/components/delivery/report-buttons";
import { LetterSheet } from "@/components/letters/letter-sheet";
import { SentLetter } from "@/components/letters/sent-letter";
import { AnswerQuestion, type ToldAnswerProps } from "@/components/responses/answer-question";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";
import { nameInText } from "@/lib/legislators/address";

/** One letter of a receipt: where it is, what to do next, what happened, and its exact text. */
type Props = { letter: ReceiptLetter; path: string; told: ToldAnswerProps };

export function ReceiptLetterCard({ letter, path, told }: Props) {
  const t = useTranslations("receipt");
  const { id, legislatorTitle, legislatorName, channel, composed, plainText } = letter;
  const name = nameInText({ title: legislatorTitle, name: legislatorName }).trim();
  return (
    <SentLetter
      id={`letter-${id}`}
      heading={t("letterTo", { name })}
      facts={
        <>
          <p>{t(`way.${channel}`)}</p>
          <DeliveryStateLine letter={letter} />
          <NextStep letter={letter} path={path} />
          <ReportButtons letter={letter} path={path} />
          <OtherWays letter={letter} path={path} />
          <CancelButton letter={letter} path={path} />
          <AnswerQuestion path={path} channel={channel} state={letter.state} told={told} />
          <LetterHistory letter={letter} />
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
