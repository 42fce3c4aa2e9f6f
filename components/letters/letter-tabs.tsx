import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import type { LegislatorTitle } from "@/lib/legislators/legislator";

type Props = {
  tabs: readonly { title: LegislatorTitle; last: string; href: string; current: boolean }[];
};

/** One link for each letter; none where there is one alone. */
export function LetterTabs({ tabs }: Props) {
  const t = useTranslations("letter");
  if (tabs.length < 2) return null;
  const named = tabs.map(({ title, last, ...tab }) => ({ ...tab, label: t(`tabs.${title}`, { name: last }) }));
  return <Tabs label={t("tabs.label")} tabs={named} />;
}
