import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** other campaigns whose asks can go to the person's representatives */
  others: readonly { slug: string; title: string; organizationName: string }[];
  /** the address of this campaign's page, to pass on */
  shareUrl: string;
};

/** Nobody who represents the person is asked by this campaign: says so, and what they can do all the same. */
export function NextBest({ others, shareUrl }: Props) {
  const t = useTranslations("representatives.nextBest");
  return (
    <Notice title={t("title")}>
      <p>{t("body")}</p>
      {others.length > 0 ? (
        <>
          <p>{t("others", { count: others.length })}</p>
          <ul>
            {others.map(({ slug, title, organizationName }) => (
              <li key={slug}>
                <a href={`/c/${slug}`}>{title}</a> {t("by", { organization: organizationName })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {t("share")} <a href={shareUrl}>{shareUrl}</a>
        </p>
      )}
    </Notice>
  );
}
