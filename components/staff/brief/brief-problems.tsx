import { useTranslations } from "next-intl";
import styles from "@/components/staff/brief/brief-problems.module.css";
import { State } from "@/components/ui/state";
import { findBriefProblems, findUnusedSources } from "@/lib/campaigns/brief-problems";
import { type ContentForm, fieldOfPath } from "@/lib/campaigns/content-form";
import { readSourceLines } from "@/lib/campaigns/source-lines";

type Props = {
  values: ContentForm;
  /** sources that the texts of the asks cite */
  citedByAsks: number[];
};

/** What the public must not see yet, and what is merely odd; found while it is typed. */
export function BriefProblems({ values, citedByAsks }: Props) {
  const t = useTranslations();
  const { lede, body, corrections, sources } = values;
  const brief = { lede, body, corrections: [corrections], sources: readSourceLines(sources) };
  const problems = findBriefProblems(brief);
  const unused = findUnusedSources(brief, citedByAsks);
  if (problems.length + unused.length === 0) return <State tone="yes">{t("staff.brief.noProblems")}</State>;
  const lines = [...problems, ...unused];
  return (
    <ul className={styles.problems}>
      {lines.map(({ path, code, name, line }) => (
        <li key={`${path} ${code} ${name} ${line}`}>
          <State tone={code === "unused_source" ? "no" : "wait"}>
            <span className={styles.words}>
              <a href={`#${fieldOfPath(path) ?? "body"}`}>
                {line ? t("staff.brief.line", { line }) : t(`staff.brief.field.${fieldOfPath(path) ?? "body"}`)}
              </a>{" "}
              {t(`campaign.problem.${code}`, { name: name ?? "" })}
            </span>
          </State>
        </li>
      ))}
    </ul>
  );
}
