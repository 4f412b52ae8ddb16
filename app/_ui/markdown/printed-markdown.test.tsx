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
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<math><mtext><img src=x onerror="alert(1)"></mtext></math>',
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "$\\htmlData{x=y}{z}$",
    "$\\includegraphics{https://evil.example/x.png}$",
    "$\\url{javascript:alert(1)}$",
  ])("%s does nothing", (source) => {
    const html = print(source);
    expect(html).not.toMatch(
      /<script|<svg|<img [^>]*src="(javascript|x)|href="javascript|evil\.example\/x\.png"|on(error|load)="|style="|the matrix R/,
    );
  });

  test("a macro that calls itself is stopped and shown as written", () => {
    expect(print("$\\def\\a{\\a\\a}\\a$")).toContain("<code");
  });
});

/** As long as a prompt may be. */
const LONGEST = 20_000;

/** Milliseconds. Ten times what the slowest of them takes on a small machine. */
const PATIENCE = 15_000;

describe("enormous prompts", () => {
  test.each([
    ["quotes in quotes", "> ".repeat(LONGEST / 2)],
    ["lists in lists", "- ".repeat(LONGEST / 2)],
    ["emphasis in emphasis", `${"*".repeat(5_000)}a${"*".repeat(5_000)}`],
    ["emphasis around emphasis", `${"*a ".repeat(2_500)}${"b* ".repeat(2_500)}`],
    ["unclosed links", "[a](".repeat(LONGEST / 4)],
    ["definitions", "[a]: b\n".repeat(2_800)],
    ["braces in a formula", `$${"{".repeat(9_000)}x${"}".repeat(9_000)}$`],
    ["roots in a formula", `$${"\\sqrt{".repeat(2_000)}x${"}".repeat(2_000)}$`],
    ["a long formula", `$${"x+".repeat(9_900)}x$`],
    ["many formulas", "$x$ ".repeat(LONGEST / 4)],
    ["a formula larger than any page", "$\\rule{99999em}{99999em}$"],
  ])("%s are printed soon, or shown as written", { timeout: PATIENCE }, (_, source) => {
    const begun = performance.now();
    expect(print(source)).toMatch(/<div/);
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });

  test("what is nested as people nest it stays what it is", () => {
    expect(print("> > - **a *b* c**")).toContain("<strong>a <em>b</em> c</strong>");
    expect(print(`${"> ".repeat(200)}a`)).not.toContain("<blockquote>");
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

  test("a figure in an entry of a tight list is drawn, too", () => {
    expect(print("- the image {{R}}\n- nothing")).toContain(
      "<li>the image <figure>the matrix R</figure></li>",
    );
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
