import { getTranslations } from "next-intl/server";
import { TypedTexts } from "@/app/c/[campaign]/letters/[actionId]/typed-texts";
import { Intro } from "@/components/site/intro";
import type { Draft } from "@/lib/letters/draft";

/** Every letter of the draft has become impossible: the person keeps the words. */
export async function NothingToSend({ draft }: { draft: Draft }) {
  const t = await getTranslations("letter");
  return (
    <>
      <Intro title={t("gone.title")} lede={t("gone.body")} />
      <TypedTexts draft={draft} />
    </>
  );
}
