import { expect, it } from "vitest";
import { comparePeople } from "./compare-people";

it("people stand by name, as they are read aloud, namesakes by email and then by id", () => {
  const sorted = [
    ["Ada", "a@x", "1"],
    ["Ada", "a@x", "2"],
    ["Ada", "b@x", "0"],
    ["Ärin", "", "0"],
    ["bob", "", "0"],
    ["Student 9", "", "0"],
    ["Student 10", "", "0"],
    ["Zoe", "", "0"],
  ].map(([name = "", email = "", id = ""]) => ({ name, email, id }));
  expect(sorted.toReversed().sort(comparePeople)).toEqual(sorted);
});
