import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/letters/letter-sheet.module.css";
import { OwnWords } from "@/components/letters/own-words";
import { CitedText } from "@/components/ui/cited-text";
import { SourceList } from "@/components/ui/source-list";
import type { ComposedLetter } from "@/lib/letters/letter";
import { usDate } from "@/lib/letters/us-date";

type Props = {
  letter: ComposedLetter;
  /** tells the sources of several sheets on one page apart */
  id: string;
  name: string;
  /** what stands in place of the own words while they are being written */
  own?: ReactNode;
  /** false while the person has not given a name: then the signature holds only an address */
  signed?: boolean;
};

const paragraphs = (text: string): string[] => text.split(/\n{2,}/).filter((part) => part.trim() !== "");

/** A letter as a sheet of paper: the one thing on a page that casts a shadow. */
export function LetterSheet({ letter, id, name, own, signed = true }: Props) {
  const t = useTranslations();
  const block = (text: string): ReactNode =>
    paragraphs(text).map((paragraph) => (
      <p key={paragraph}>
        <CitedText text={paragraph} anchor={`source-${id}`} label={(number) => t("common.source", { number })} />
      </p>
    ));
  return (
    <article className={styles.sheet} aria-label={t("letter.sheet.label", { name })}>
      <p className={styles.block}>{usDate(letter.date)}</p>
      <p className={styles.block}>{letter.addressee.join("\n")}</p>
      {letter.subject && <p className={styles.subject}>{t("letter.sheet.subject", { subject: letter.subject })}</p>}
      <p>{letter.salutation}</p>
      {block(letter.opening)}
      {own ?? <OwnWords text={letter.ownWords} label={t("letter.sheet.ownLabel")} empty={null} />}
      {block(letter.request)}
      <p>{letter.closing}</p>
      {signed ? (
        <p className={styles.hand} aria-hidden="true">
          {letter.signature[0]}
        </p>
      ) : (
        <p className={styles.unsigned}>{t("letter.sheet.nameEmpty")}</p>
      )}
      <p className={styles.signature}>{letter.signature.join("\n")}</p>
      {letter.sources.length > 0 && (
        <div className={styles.sources}>
          <SourceList sources={letter.sources} anchor={`source-${id}`} />
        </div>
      )}
    </article>
  );
}
