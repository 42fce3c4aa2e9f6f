import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

type Props = { tabs: { label: string; href: string; current: boolean }[] };

/** Every standing that somebody can have, one click away. */
export function StandingTabs({ tabs }: Props) {
  return <Tabs label={useTranslations("staff.preview")("standings")} tabs={tabs} />;
}
