import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerForm, MEGABYTES } from "@/components/responses/answer-form";
import { Intro } from "@/components/site/intro";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Narrow } from "@/components/ui/narrow";
import { Notice } from "@/components/ui/notice";
import { nameInText } from "@/lib/legislators/address";
import { findAnswerPage } from "@/lib/responses/views";
import { isId } from "@/lib/shared/id";

type Props = {
  params: Promise<{ token: string; letterId: string }>;
  searchParams: Promise<{ problem?: string | string[]; saved?: string }>;
};

const PROBLEMS = ["file_empty", "file_too_large", "file_type", "file_unreadable"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("responses.answer");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const { token, letterId } = await params;
  const { problem: given, saved } = await searchParams;
  const t = await getTranslations("responses");
  const page = isId(letterId) ? await findAnswerPage(token, letterId) : null;
  if (!page) return <Intro title={t("answer.notFound")} lede={t("answer.notFoundBody")} />;
  const problem = PROBLEMS.find((each) => each === given);
  const back = `/r/${token}#letter-${letterId}`;
  const isSaved = saved === "1" && !problem;
  const form = (
    <AnswerForm
      action={`/r/${token}/letters/${letterId}/answer/save`}
      words={isSaved ? "" : page.words}
      chosen={page.class}
    />
  );
  return (
    <Narrow>
      {problem && (
        <ErrorSummary
          title={t("answer.problemTitle")}
          errors={[{ message: t(`fileProblem.${problem}`, { megabytes: MEGABYTES }), href: "#file" }]}
        >
          {t("answer.problemKept")}
        </ErrorSummary>
      )}
      <Intro
        title={t("answer.title", { name: nameInText(page.legislator).trim() })}
        lede={isSaved ? null : t("answer.lede")}
      />
      {isSaved && (
        <div role="status">
          <Notice>{t("answer.saved")}</Notice>
        </div>
      )}
      <p>
        <a href={back}>{t("answer.back")}</a>
      </p>
      {isSaved ? (
        <details>
          <summary>{t("answer.more")}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </Narrow>
  );
}
