import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ExercisePrompt } from "./exercise-prompt";

const print = (source: string, value: number) =>
  renderToStaticMarkup(
    <ExercisePrompt source={source} given={[{ name: "n", value, shape: [], layout: "HWC" }]} />,
  );

test.each([
  ["receives a {{n}}×{{n}} image", 128, "receives a 128×128 image"],
  ["- the bias {{n}}", -0.5, "<li>the bias −0.5</li>"],
])("a number stays in its line: %s", (source, value, text) => {
  const html = print(source, value);
  expect(html).toContain(text);
  expect(html).not.toContain("<figure");
});
