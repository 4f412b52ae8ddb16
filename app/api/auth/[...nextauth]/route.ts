import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "@/lib/auth/next-auth-options";
import { refuseAuthRequest } from "@/lib/auth/refuse-auth-request";

interface AuthContext {
  params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: AuthContext): Promise<Response> {
  const { nextauth } = await context.params;
  return refuseAuthRequest(request.method, nextauth) ?? NextAuth(request, context, nextAuthOptions());
}

export { handle as GET, handle as POST };
