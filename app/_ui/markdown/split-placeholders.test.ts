import { expect, test } from "vitest";
import { placeholderRow, splitPlaceholders } from "./split-placeholders";

const text = (value: string) => ({ type: "text", text: value });
const figure = (name: string) => ({ type: "placeholder", name });

test.each([
  ["plain", [text("plain")]],
  ["", []],
  ["{{R}}", [figure("R")]],
  ["the image {{R}} here", [text("the image "), figure("R"), text(" here")]],
  ["{{R}}{{ f_1 }}", [figure("R"), figure("f_1")]],
  ["{{ not a name }}", [text("{{ not a name }}")]],
  ["{{1}} {R}", [text("{{1}} {R}")]],
])("%j is cut into %j", (source, pieces) => {
  expect(splitPlaceholders(source)).toEqual(pieces);
});

test.each([
  ["{{R}} {{G}}\n{{B}}", ["R", "G", "B"]],
  ["{{f}}", ["f"]],
  ["see {{f}}", null],
  ["  ", null],
  ["no figure", null],
])("as a row, %j names %j", (source, names) => {
  expect(placeholderRow(source)).toEqual(names);
});
