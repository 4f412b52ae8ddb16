import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import autocannon from "autocannon";
import { z } from "zod";
import { withClient } from "../database/with-client";
import { root } from "../setup/root";
import { type Bar, perSecond, times } from "./bar";
import { median } from "./compare";
import type { Sites } from "./sites";
import { EXERCISE_PATH, type Student } from "./students";

const ROUNDS = 9;
const SECONDS = 3;
const CONNECTIONS = 10;
const LEAST = 0.6;

/** P3: submits from HTTP to committed row, against the bare site's one INSERT; and grading's share of a submit. */
export async function submitBars(
  sites: Sites,
  students: readonly Student[],
  grade: () => void,
): Promise<Bar[]> {
  const submit = submitLoad(sites.product, students);
  const insert = insertLoad(sites.bare);
  await measure(submit);
  await measure(insert);
  const before = await countRows(sites);
  const rounds: { ours: number; theirs: number; ratio: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await measure(submit);
    const theirs = await measure(insert);
    rounds.push({ ours, theirs, ratio: ours / theirs });
  }
  const after = await countRows(sites);
  if (after - before < sentBy(rounds)) throw new Error("some submits left no row");
  const ours = median(rounds.map((round) => round.ours));
  const theirs = median(rounds.map((round) => round.theirs));
  const ratio = median(rounds.map((round) => round.ratio));
  const share = secondsPerRun(grade) * ours;
  return [
    {
      id: "P3",
      what: "submit, HTTP to committed row",
      ours: perSecond(ours),
      theirs: `${perSecond(theirs)} bare INSERT route`,
      target: `≥ ${LEAST}×`,
      measured: times(ratio),
      met: ratio >= LEAST,
    },
    {
      id: "P3",
      what: "grading's share of a submit",
      ours: `${(secondsPerRun(grade) * 1e6).toFixed(1)} µs`,
      theirs: `${((1 / ours) * 1e6).toFixed(0)} µs per submit`,
      target: "≤ 5 %",
      measured: `${(share * 100).toFixed(2)} %`,
      met: share <= 0.05,
    },
  ];
}

/** Requests per second of one round; any answer but 200 spoils the measurement. */
async function measure(load: autocannon.Options): Promise<number> {
  const result = await autocannon({ ...load, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${load.url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  return result.requests.total / result.duration;
}

function insertLoad(bare: string): autocannon.Options {
  return { url: `${bare}/insert`, method: "POST", body: JSON.stringify(answer(0)) };
}

function submitLoad(product: string, students: readonly Student[]): autocannon.Options {
  const actionId = findActionId();
  let sent = 0;
  return {
    url: product,
    requests: [
      {
        method: "POST",
        path: EXERCISE_PATH,
        setupRequest: (request) => {
          sent += 1;
          const student = students[sent % students.length];
          if (!student) throw new Error("the bench needs students");
          return { ...request, ...submitRequest(student, actionId, sent) };
        },
      },
    ],
  };
}

/** What React sends when the page calls the server action with a form: the reply's parts as multipart fields. */
function submitRequest(student: Student, actionId: string, sent: number) {
  // Not an object: its key "0" would come first, and the reply's root must come last.
  const fields = [
    ["_1_attempt", student.attemptId],
    ["_1_part", "b"],
    ["_1_answer", JSON.stringify(answer(sent))],
    ["_1_key", randomUUID()],
    ["0", '["$K1"]'],
  ];
  const boundary = "bench-boundary";
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const headers = {
    cookie: student.cookie,
    accept: "text/x-component",
    "next-action": actionId,
    "content-type": `multipart/form-data; boundary=${boundary}`,
  };
  return { headers, body: `${parts.join("")}--${boundary}--\r\n` };
}

/** A 4×4 answer that nobody gave before, all cells as typed. */
const answer = (number: number): string[][] =>
  Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => String(number + row * 4 + column)),
  );

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string().optional() })),
});

function findActionId(): string {
  const file = path.join(root, ".next/server/server-reference-manifest.json");
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const found = Object.entries(manifest.node).find(
    ([, { exportedName }]) => exportedName === "submitAnswerAction",
  );
  if (!found) throw new Error("the build has no submitAnswerAction");
  return found[0];
}

/** Answers acknowledged in the measured rounds. */
const sentBy = (rounds: readonly { readonly ours: number }[]): number =>
  Math.floor(rounds.reduce((sum, round) => sum + round.ours * SECONDS, 0) * 0.95);

const countRows = ({ databaseUrl }: Sites): Promise<number> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM submission");
    return rows[0]?.count ?? 0;
  });

function secondsPerRun(run: () => void): number {
  const runs = 20_000;
  for (let at = 0; at < runs; at++) run();
  const start = performance.now();
  for (let at = 0; at < runs; at++) run();
  return (performance.now() - start) / 1000 / runs;
}
