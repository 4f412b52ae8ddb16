import { expect, it } from "vitest";
import { EXERCISE } from "../testing/factories";
import { openSource } from "./open-source";

it("a text is opened once while it says the same, also one that is no exercise", () => {
  for (const source of [EXERCISE, "title: ["]) {
    expect(openSource(source)).toBe(openSource(`${source}`));
    expect(openSource(`${source}\n`)).not.toBe(openSource(source));
  }
  expect(openSource(EXERCISE)).toMatchObject({ ok: true, value: { exercise: { title: "Doubling" } } });
  expect(openSource("title: [")).toMatchObject({ ok: false });
});
