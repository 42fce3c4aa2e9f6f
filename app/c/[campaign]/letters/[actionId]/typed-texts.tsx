import { getTranslations } from "next-intl/server";
import { OwnWords } from "@/components/letters/own-words";
import type { Draft } from "@/lib/letters/draft";
import { typedTexts } from "@/lib/letters/old-draft";

/** Everything that the person wrote in a draft whose letters cannot go, to be kept. */
export async function TypedTexts({ draft }: { draft: Draft }) {
  const t = await getTranslations("clock.oldDraft");
  const texts = typedTexts(draft);
  if (texts.length === 0) return <p>{t("nothing")}</p>;
  return (
    <section>
      <h2>{t("kept")}</h2>
      {texts.map((text) => (
        <OwnWords key={text} text={text} label={t("label")} empty={null} />
      ))}
    </section>
  );
}
