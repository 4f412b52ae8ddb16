import { databaseNow } from "@/lib/db";

export const dynamic = "force-dynamic";

/** For load balancers and monitors: whether this process can reach its database. */
export async function GET(): Promise<Response> {
  try {
    await databaseNow();
    return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
  } catch {
    const headers = { "cache-control": "no-store", "retry-after": "5" };
    return Response.json({ status: "the database is away" }, { status: 503, headers });
  }
}
