import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PrintedMarkdown } from "./printed-markdown";

const print = (source: string) =>
  renderToStaticMarkup(
    <PrintedMarkdown
      source={source}
      figure={(name) => (name === "R" ? <figure>the matrix R</figure> : null)}
    />,
  );

describe("hostile prompts", () => {
  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[press](javascript:alert(1))",
    '<a href="javascript:alert(1)">press</a>',
    "$\\href{javascript:alert(1)}{x}$",
    "$\\htmlStyle{position:fixed}{x}$",
    '<span data-figure="R">',
  ])("%s does nothing", (source) => {
    const html = print(source);
    expect(html).not.toMatch(/<script|<img|href="javascript|onerror="|style="|the matrix R/);
  });

  test("a macro that calls itself is stopped and shown as written", () => {
    expect(print("$\\def\\a{\\a\\a}\\a$")).toContain("<code");
  });
});

describe("figures", () => {
  test("a paragraph of placeholders is a row", () => {
    expect(print("{{R}} {{R}}")).toMatch(/<div[^>]*>(<figure>the matrix R<\/figure>){2}<\/div>/);
  });

  test("a figure in running text is never inside a paragraph element", () => {
    const html = print("the image {{R}} above");
    expect(html).toContain("the image <figure>");
    expect(html).not.toContain("<p>");
  });

  test("an unknown name stays readable", () => {
    expect(print("see {{Q}}")).toContain("see {{Q}}");
  });
});

describe("formulas", () => {
  test("become MathML without a second copy of their source", () => {
    const html = print("the map $f * R$ of size $3 \\times 3$");
    expect(html).toContain("<mi>f</mi>");
    expect(html).toContain("<mo>×</mo>");
    expect(html).not.toContain("annotation");
  });

  test("one that cannot be typeset is shown as it was written", () => {
    expect(print("$\\frac{1$")).toContain("\\frac{1");
  });
});
