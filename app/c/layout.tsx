import type { ReactNode } from "react";
import { DemoNotice } from "@/components/site/demo-notice";
import { env } from "@/lib/env";

export default function CampaignLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <DemoNotice mode={env().DELIVERY_MODE} />
      {children}
    </>
  );
}
