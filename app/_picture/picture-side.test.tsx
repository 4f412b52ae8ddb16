import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CellTrace, TracePlace } from "@/grader";
import { addRun } from "./known-trace";
import type { OwnCell } from "./own-cells";
import { PictureSide } from "./picture-side";
import { continued, runOf } from "./testing/sample-trace";

const known = addRun(null, continued);
const { right, presumed } = continued;

/** What the presumed way of a cell shows, without its tags. */
function shown(place: TracePlace, cells: ReadonlyMap<string, CellTrace>, own: OwnCell | null = null): string {
  if (presumed === null) throw new Error("the sample has two sides");
  return renderToStaticMarkup(
    <PictureSide
      title="As given"
      call={presumed}
      cells={cells}
      other={{ call: right, cells: known.right }}
      look="wrong"
      place={place}
      own={own}
      onPlace={() => undefined}
    />,
  );
}

const words = (html: string) => html.replace(/<[^>]*>/g, "");

test("a cell shows its products, their sum and the student's number", () => {
  const text = words(shown([3, 0, 0], known.presumed, { text: "24", mark: false }));
  // Row 3: 0 3 3, row 4: 0 4 4, below: 0 5 5; together 24.
  expect(text).toContain("0·1 + 3·1 + 3·16");
  expect(text).toContain("0·1 + 4·1 + 4·18");
  expect(text).toContain("0·1 + 5·1 (differs) + 5·1 (differs)10");
  expect(text).toContain("sum24");
  expect(text).toContain("your answer24");
});

test("what is padded is hatched, the window is outlined, weights stand over what it covers", () => {
  const html = shown([3, 0, 0], known.presumed);
  // 6 × 6 cells of which 4 × 4 are the image; the nine under the window are drawn over them.
  expect(html.match(/data-padded/g)).toHaveLength(20);
  expect(html.match(/×1</g)).toHaveLength(9);
  expect(html).toContain("the window lies over rows 3 to 5, columns 0 to 2");
});

test("cells before the current one are settled, those after it are not yet there", () => {
  const html = shown([3, 0, 0], known.presumed);
  expect(html).toContain('aria-label="row 3, column 4, 18"');
  expect(html).toContain('aria-label="row 4, column 1, 24, differs"');
  expect(html).toContain('aria-label="row 4, column 2, not yet"');
});

test("a cell that is still loading keeps the place of its arithmetic", () => {
  const some = addRun(null, runOf(continued, 0, 4)).presumed;
  const html = shown([3, 0, 0], some);
  expect(words(html)).not.toContain("sum");
  expect(html).toContain("skeleton");
});

test("a place that this way does not have is told kindly", () => {
  expect(words(shown([4, 4, 0], known.presumed))).toContain("there is no such cell: the result is 4 × 4.");
});
