import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth";
import { env } from "@/lib/env";
import { toOwnPage } from "@/lib/organizations/sign-in";

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const response: Response = await NextAuth(request, { params: await context.params }, authOptions());
  // An address that next-auth does not know: there is nothing here.
  if (response.status === 400) return new Response(null, { status: 404 });
  const location = response.headers.get("location");
  if (location) response.headers.set("location", toOwnPage(location, env().APP_URL));
  return response;
}

export { answer as GET, answer as POST };
