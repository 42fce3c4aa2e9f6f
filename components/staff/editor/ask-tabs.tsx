import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

export type AskTab = "write" | "review" | "preview" | "record";

type Props = { base: string; campaignHref: string; current: AskTab; hasMeasure: boolean };

/** The sides of an ask, a page each: its words, its way to the public, its letters, and what the record says. */
export function AskTabs({ base, campaignHref, current, hasMeasure }: Props) {
  const t = useTranslations("staff.askTabs");
  const sides: [AskTab, string][] = [
    ["write", base],
    ["review", `${base}/review`],
    ["preview", `${base}/preview`],
    ...(hasMeasure ? ([["record", `${base}/record`]] as [AskTab, string][]) : []),
  ];
  const tabs = sides.map(([tab, href]) => ({ label: t(tab), href, current: tab === current }));
  return <Tabs label={t("label")} tabs={[{ label: t("campaign"), href: campaignHref }, ...tabs]} />;
}
