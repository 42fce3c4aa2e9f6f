import type { useTranslations } from "next-intl";
import { fieldOfPath } from "@/lib/campaigns/content-form";
import type { ContentProblem } from "@/lib/campaigns/content-input";
import { REASON_LIMIT, type ReasonProblem } from "@/lib/organizations/reason";

type Translate = ReturnType<typeof useTranslations<never>>;

/** What keeps a campaign's content from being saved, in words, each beside the field that it is about. */
export function contentErrors(
  { content, reason }: { content: readonly ContentProblem[]; reason: ReasonProblem | null },
  t: Translate,
): { field: string; message: string }[] {
  const ofContent = content.map((problem) => {
    const words = t(`campaign.problem.${problem.code}`, { name: problem.name ?? "", max: problem.max ?? 0 });
    const line = "line" in problem && problem.line ? t("staff.brief.line", { line: problem.line }) : "";
    return { field: fieldOfPath(problem.path) ?? "", message: line ? `${line}: ${words}` : words };
  });
  const ofReason = reason
    ? [{ field: "reason", message: t(`staff.editor.reasonProblem.${reason}`, { max: REASON_LIMIT }) }]
    : [];
  return [...ofContent, ...ofReason];
}
