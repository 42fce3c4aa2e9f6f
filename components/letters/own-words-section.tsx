import { useTranslations } from "next-intl";
import { DraftTextarea } from "@/components/letters/draft-field";
import { letterField } from "@/components/letters/letter-fields";
import { OwnShareMeter } from "@/components/letters/live-own-words";
import styles from "@/components/letters/own-words-section.module.css";
import type { TalkingPoint } from "@/lib/asks/talking-points";
import type { DraftLetter } from "@/lib/letters/draft";
import type { BlockText } from "@/lib/letters/own-share";

type Props = {
  letter: DraftLetter;
  sharedWords: string;
  letterCount: number;
  name: string;
  questions: readonly string[];
  talkingPoints: readonly TalkingPoint[];
  blocks: readonly BlockText[];
};

/** Where the person writes: questions for those who dislike a blank box, the words, and an honest measure of them. */
export function OwnWordsSection({ letter, sharedWords, letterCount, name, questions, talkingPoints, blocks }: Props) {
  const t = useTranslations("letter.own");
  const ownField = letterField(letter.bioguide, "ownWords");
  const ownSaved = letter.edits.ownWords ?? "";
  const fields = { sharedField: "ownWords", ownField, sharedSaved: sharedWords, ownSaved };
  return (
    <section>
      <h2>{t("title")}</h2>
      {questions.length > 0 && (
        <div className={styles.questions}>
          <p id="questions">{t("questions")}</p>
          <ul aria-labelledby="questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {talkingPoints.length > 0 && (
        <details>
          <summary>{t("points")}</summary>
          <p className={styles.note}>{t("pointsHint")}</p>
          <ul className={styles.points}>
            {talkingPoints.map(({ text, sources }) => (
              <li key={text}>
                {text}
                {sources.map(({ number, text: source, url }) => (
                  <small key={number}>{url ? <a href={url}>{source}</a> : source}</small>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DraftTextarea
        name="ownWords"
        label={t("label")}
        hint={t("hint", { count: letterCount })}
        saved={sharedWords}
        rows={7}
      />
      <OwnShareMeter
        fields={fields}
        blocks={blocks}
        words={{ share: t("share", { percent: "{percent}" }), none: t("shareNone") }}
      />
      <p className={styles.note}>{t("shareNote")}</p>
      {letterCount > 1 && (
        <details open={ownSaved !== ""}>
          <summary>{t("otherSummary", { name })}</summary>
          <DraftTextarea
            name={ownField}
            label={t("otherLabel", { name })}
            hint={t("otherHint")}
            saved={ownSaved}
            rows={6}
          />
        </details>
      )}
    </section>
  );
}
