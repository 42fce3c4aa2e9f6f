import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OverviewFilter } from "@/lib/insights/overview-filter";

type Props = { slug: string; filter: OverviewFilter };

/** A part of a campaign without letters: why it may be so, and what can be done about it from here. */
export function OverviewNothing({ slug, filter: { state, askSlug, period } }: Props) {
  const t = useTranslations("overview.nothing");
  const base = `/organize/${slug}`;
  const offices = `${base}/offices${state ? `?${new URLSearchParams({ state })}` : ""}`;
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>;
  return (
    <>
      <p>{t("why")}</p>
      <ul>
        {(askSlug || period) && state && (
          <li>{t.rich("wider", { link: link(`${base}?${new URLSearchParams({ state })}`) })}</li>
        )}
        <li>{t.rich("offices", { link: link(offices) })}</li>
        <li>
          {t.rich("share", {
            example: `/c/${slug}?source=${(state ?? "newsletter").toLowerCase()}`,
            code: (words) => <code>{words}</code>,
          })}
        </li>
        <li>{t.rich("all", { link: link(base) })}</li>
      </ul>
    </>
  );
}
