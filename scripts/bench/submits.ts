import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { withClient } from "../database/with-client";
import { type Bar, perSecond, times } from "./bar";
import { median } from "./compare";
import type { Sites } from "./sites";
import type { Student } from "./students";

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
  let sent = 0;
  return {
    url: product,
    requests: [
      {
        method: "POST",
        path: "/api/submissions",
        setupRequest: (request) => {
          sent += 1;
          const student = students[sent % students.length];
          if (!student) throw new Error("the bench needs students");
          return { ...request, ...submitRequest(student, sent) };
        },
      },
    ],
  };
}

function submitRequest({ attemptId, cookie }: Student, sent: number) {
  const headers = { cookie, "content-type": "application/json" };
  const fields = { attempt: attemptId, part: "b", answer: JSON.stringify(answer(sent)), key: randomUUID() };
  return { headers, body: JSON.stringify(fields) };
}

/** A 4×4 answer that nobody gave before, all cells as typed. */
const answer = (number: number): string[][] =>
  Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => String(number + row * 4 + column)),
  );

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
