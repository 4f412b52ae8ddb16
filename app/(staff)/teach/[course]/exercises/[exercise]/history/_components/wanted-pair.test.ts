import { describe, expect, it } from "vitest";
import { textsOf } from "./texts-of";
import { wantedPair } from "./wanted-pair";

const versions = [{ number: 2 }, { number: 1 }];
const published = { number: 2, at: new Date(0), source: "two" };
const names = (source: string) => textsOf(versions, { source, published }).map(({ name }) => name);

describe("what can be compared", () => {
  it("is every version, and the draft where it says something else", () => {
    expect(names("three")).toEqual(["draft", "2", "1"]);
    expect(names("two")).toEqual(["2", "1"]);
    expect(textsOf([], { source: "new", published: null }).map(({ name }) => name)).toEqual(["draft"]);
  });

  const texts = textsOf(versions, { source: "three", published });
  const pair = (wanted: Parameters<typeof wantedPair>[1]) => {
    const found = wantedPair(texts, wanted);
    return found && [found.from.name, found.to.name];
  };

  it("is the latest with the one before, unless the address names others", () => {
    expect(pair({})).toEqual(["2", "draft"]);
    expect(pair({ from: "1", to: "2" })).toEqual(["1", "2"]);
    expect(pair({ from: "2", to: "1" })).toEqual(["2", "1"]);
    expect(pair({ from: "9", to: ["1", "2"] })).toEqual(["2", "draft"]);
    expect(wantedPair(texts.slice(0, 1), {})).toBeNull();
  });
});
