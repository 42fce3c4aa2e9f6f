import { checkReadiness } from "@/lib/operations/check-readiness";

/** Whether database, tables, queue and mail server all work: 200 or 503, and which part wants what. For monitors. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
