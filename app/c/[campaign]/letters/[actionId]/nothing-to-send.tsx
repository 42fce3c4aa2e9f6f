import { getTranslations } from "next-intl/server";
import { OwnWords } from "@/components/letters/own-words";
import { Intro } from "@/components/site/intro";
import type { Draft } from "@/lib/letters/draft";

/** Every letter of the draft has become impossible: the person keeps the words. */
export async function NothingToSend({ draft }: { draft: Draft }) {
  const t = await getTranslations("letter");
  const texts = [draft.ownWords, ...draft.letters.flatMap(({ edits }) => edits.ownWords ?? [])];
  return (
    <>
      <Intro title={t("gone.title")} lede={t("gone.body")} />
      {texts.map((text) => (
        <OwnWords key={text} text={text} label={t("sheet.ownLabel")} empty={null} />
      ))}
    </>
  );
}
