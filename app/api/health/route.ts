/** Answers as soon as the web server runs; asks nothing of the database. For load balancers and as a measure of the least a request costs. */
export const dynamic = "force-dynamic";

export const GET = (): Response => new Response(null, { status: 204 });
export const POST = (): Response => new Response(null, { status: 204 });
