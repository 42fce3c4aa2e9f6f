import { getFormatter, getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { findChart } from "@/app/organize/[campaign]/charts/find-chart";
import { sayWith } from "@/components/charts/say";
import { clock } from "@/lib/env";
import { pictureOf, spreadsheetOf, standalone } from "@/lib/insights/charts/chart-files";
import { type ChartFormat, parseChartFile } from "@/lib/insights/charts/chart-format";

type Context = { params: Promise<{ campaign: string; file: string }> };

const TYPES: Record<ChartFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
};

/** A chart of a campaign as a file, for its staff: "letters.png", with the filter of the page in the query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign: slug, file } = await params;
  const wanted = parseChartFile(file);
  const actor = await getActor();
  if (!wanted || !actor) return new Response(null, { status: 404 });
  const [t, format] = [await getTranslations(), await getFormatter()];
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const found = await findChart(actor, { slug, id: wanted.id, search }, clock(), sayWith(t, format));
  if (!found) return new Response(null, { status: 404 });
  const { chart, of: campaign, asOf } = found;
  const time = asOf && format.dateTime(asOf, "moment");
  const caption = time
    ? t("charts.figure.caption", { campaign, time })
    : t("charts.figure.captionNotCounted", { campaign });
  const body = {
    svg: () => standalone(chart, caption),
    png: () => Buffer.from(pictureOf(standalone(chart, caption))),
    csv: () => spreadsheetOf(chart, caption),
  }[wanted.format]();
  return new Response(body, {
    headers: {
      "content-type": TYPES[wanted.format],
      "content-disposition": `attachment; filename="${slug}-${wanted.id}.${wanted.format}"`,
      "cache-control": "private, no-store",
    },
  });
}
