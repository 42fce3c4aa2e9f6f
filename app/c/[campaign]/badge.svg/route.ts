import { getFormatter, getTranslations } from "next-intl/server";
import { clock } from "@/lib/env";
import { badgeOf } from "@/lib/insights/progress/badge";
import { badgeFigures } from "@/lib/insights/progress/progress";
import { findPublicProgress } from "@/lib/insights/progress/views";

type Context = { params: Promise<{ campaign: string }> };

// Other sites show it to all their readers: whoever stands between asks again after five minutes.
const KEPT = "public, max-age=300, s-maxage=300, stale-while-revalidate=3600";

/** A campaign's figures in one line as a picture, for other sites; 404 when it does not show them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const page = await findPublicProgress((await params).campaign, clock());
  if (!page) return new Response(null, { status: 404, headers: { "cache-control": "public, max-age=60" } });
  const { campaign, progress, asOf } = page;
  const [t, format] = [await getTranslations("progress.badge"), await getFormatter()];
  const { kind, ...figures } = badgeFigures(progress);
  const names = { campaign: campaign.title, organization: campaign.organizationName };
  const about = asOf
    ? t("about", { ...names, time: format.dateTime(asOf, "moment") })
    : t("aboutNotCounted", names);
  return new Response(badgeOf(t(kind, figures), about), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": KEPT,
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}
