import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** The least a server can do for an answer: take its text and commit one row. */
export async function POST(request: Request): Promise<Response> {
  const answer = await request.text();
  const { rows } = await pool.query<{ id: string }>({
    name: "insert",
    text: "INSERT INTO bare_answer (answer) VALUES ($1) RETURNING id",
    values: [answer],
  });
  return Response.json(rows[0]);
}
