import { describe, expect, it, test } from "vitest";
import type { Diagnosis } from "@/grader";
import { everything, type Revealed } from "./revealed";
import type { StoredVerdict } from "./stored-verdict";
import { verdictView } from "./verdict-view";

const plain = { status: "partial", earned: 50, possible: 100, size: null, cells: null, issues: [] } as const;
const all = (verdict: StoredVerdict) =>
  verdictView({ verdict, diagnosis: null }, everything({ programmed: true, pictured: true }));

test("what was stored before rubrics existed has no points and was no one's but the right answers'", () => {
  expect(all(plain)).toEqual({
    status: "partial",
    earned: 50,
    possible: 100,
    size: null,
    cells: null,
    messages: [],
    points: [],
    provisional: false,
    carriedFrom: [],
    strangers: 0,
    missing: 0,
    shown: "trace",
    diagnosis: null,
    later: null,
  });
});

test("a point that was not found travels without what it asks for, and none travels with its id", () => {
  const spans = [{ start: 0, end: 4 }];
  const view = all({
    ...plain,
    points: [
      { id: "size", outcome: "met", label: "Advantage", spans, feedback: null },
      { id: "edges", outcome: "undecided", label: "Disadvantage", spans, feedback: "secret" },
      { id: "more", outcome: "contradicted", label: "Information", spans, feedback: "Zeros add none." },
    ],
    provisional: true,
    carriedFrom: ["r"],
  });
  expect(view.points).toEqual([
    { outcome: "met", label: "Advantage", spans, feedback: null },
    { outcome: "undecided", label: "", spans: [], feedback: null },
    { outcome: "contradicted", label: "Information", spans, feedback: "Zeros add none." },
  ]);
  expect(view).toMatchObject({ provisional: true, carriedFrom: ["r"] });
});

const NOTHING = {
  earned: 0,
  possible: 100,
  size: null,
  cells: null,
  messages: [],
  points: [],
  provisional: false,
  carriedFrom: [],
  strangers: 0,
  missing: 0,
  diagnosis: null,
};

describe("what is not shown is not there", () => {
  const verdict: StoredVerdict = {
    ...plain,
    size: true,
    cells: [
      [true, true],
      [true, false],
    ],
    issues: [{ code: "left-to-people", path: [], data: { guard: "keywords" } }],
    points: [{ id: "size", outcome: "met", label: "Advantage", spans: [], feedback: null }],
    carriedFrom: ["r"],
  };
  const diagnosis: Diagnosis = { mistakes: ["padding-ignored"], certainty: "exact", slips: [] };
  const at = (shown: Revealed["shown"], judged = { verdict, diagnosis }) =>
    verdictView(judged, { shown, later: "Later.", carried: true });

  it("at no level but the points", () => {
    expect(at("nothing")).toEqual({ ...NOTHING, status: "handed-in", shown: "nothing", later: "Later." });
  });

  it("at the level of points", () => {
    expect(at("score")).toEqual({
      ...NOTHING,
      status: "partial",
      earned: 50,
      shown: "score",
      later: "Later.",
    });
  });

  it("at the level of cells, where the mistake is not named", () => {
    const { size, cells, carriedFrom } = verdict;
    expect(at("cells")).toMatchObject({ size, cells, carriedFrom, diagnosis: null });
    expect(at("cells").points).toHaveLength(1);
    expect(at("cells").messages).toHaveLength(1);
  });

  it("but the mistake is, once it may be", () => {
    const named = { message: "This is what one gets when the padding is left out.", mistaken: true };
    expect(at("diagnosis").diagnosis).toEqual(named);
    expect(at("trace").diagnosis).toEqual(named);
  });

  it("nor which own answers it was marked from, where those parts may hide their points", () => {
    const view = verdictView({ verdict, diagnosis: null }, { shown: "trace", later: null, carried: false });
    expect(view).toMatchObject({ shown: "trace", cells: verdict.cells, carriedFrom: [] });
  });

  it("and what could not be read is always told: it says nothing of the right answer", () => {
    const unread: StoredVerdict = { ...plain, status: "invalid", earned: 0, issues: verdict.issues };
    for (const shown of ["nothing", "score"] as const) {
      const view = at(shown, { verdict: unread, diagnosis });
      expect(view).toMatchObject({ status: "invalid", later: null, diagnosis: null });
      expect(view.messages).toHaveLength(1);
    }
  });
});
