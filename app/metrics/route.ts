import { env } from "@/lib/env";
import { exportMetrics } from "@/lib/operations/export-metrics";
import { isSameSecret } from "@/lib/shared/token";

/** Figures for Prometheus, for whoever has METRICS_TOKEN. Without one in the settings there is no such page. */
export const dynamic = "force-dynamic";

const NEVER_KEPT = { "Cache-Control": "no-store" };

export async function GET(request: Request): Promise<Response> {
  const token = env().METRICS_TOKEN;
  if (!token) return new Response(null, { status: 404, headers: NEVER_KEPT });
  const given = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (given === undefined || !isSameSecret(given, token)) {
    return new Response(null, { status: 401, headers: { ...NEVER_KEPT, "WWW-Authenticate": "Bearer" } });
  }
  const { text, contentType } = await exportMetrics();
  return new Response(text, { headers: { ...NEVER_KEPT, "Content-Type": contentType } });
}
