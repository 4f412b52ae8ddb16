import { expect, test } from "vitest";
import { verdictView } from "./verdict-view";

const plain = { status: "partial", earned: 50, possible: 100, size: null, cells: null, issues: [] } as const;

test("what was stored before rubrics existed has no points and was no one's but the right answers'", () => {
  expect(verdictView(plain)).toEqual({
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
  });
});

test("a point that was not found travels without what it asks for, and none travels with its id", () => {
  const spans = [{ start: 0, end: 4 }];
  const view = verdictView({
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
