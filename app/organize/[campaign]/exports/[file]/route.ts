import { getTranslations } from "next-intl/server";
import { getActor } from "@/app/actor";
import { fileAnswer } from "@/app/file-answer";
import { clock } from "@/lib/env";
import { exportTable } from "@/lib/insights/export-table";
import { parseExportRequest } from "@/lib/insights/exports/input";

type Context = { params: Promise<{ campaign: string; file: string }> };

const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json" };

/** A table as a file, written out while it is read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign, file } = await params;
  const asked = parseExportRequest(file, new URL(request.url).searchParams);
  const actor = await getActor();
  if (!asked || !actor) return new Response(null, { status: 404 });
  const exported = await exportTable(actor, campaign, asked, clock());
  if (!exported.ok) {
    if (exported.problem.code !== "not_allowed") return new Response(null, { status: 404 });
    const why = (await getTranslations("exports"))("notAllowed");
    return new Response(why, { status: 403, headers: { "content-type": "text/plain; charset=utf-8" } });
  }
  const { fileName, text } = exported.value;
  return fileAnswer(fileName, TYPES[asked.format], text);
}
