import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashText } from "./hash-text";
import { shuffle } from "./shuffle";

const named = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).join("");

describe("hashText", () => {
  test("stays what it is, for stored answers were shown in its orders", () => {
    expect(["", "a", "b", ":r:0:a"].map(hashText)).toEqual([
      2_872_998_923, 444_641_715, 2_193_908_274, 574_174_188,
    ]);
  });

  test("is a whole number below 2³²", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hash = hashText(text);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      }),
    );
  });
});

describe("shuffle", () => {
  const letters = named("a", "b", "c", "d");

  test("an order depends on the salt, not on the order in the file", () => {
    const salts = Array.from({ length: 200 }, (_, at) => `${at}:r`);
    for (const salt of salts) {
      expect(shuffle([...letters].reverse(), salt)).toEqual(shuffle(letters, salt));
    }
    expect(new Set(salts.map((salt) => idsOf(shuffle(letters, salt)))).size).toBe(24);
  });

  test("every item stands in every place about equally often", () => {
    const first = Array.from({ length: 4000 }, (_, at) => shuffle(letters, `${at}`)[0]?.id);
    for (const { id } of letters) {
      const count = first.filter((each) => each === id).length;
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1150);
    }
  });

  test("an order that gives the answer away is not shown", () => {
    for (let at = 0; at < 200; at++) {
      const shown = shuffle(letters, `${at}`, (order) => idsOf(order) === "abcd");
      expect(idsOf(shown)).not.toBe("abcd");
    }
    const plain = idsOf(shuffle(letters, ""));
    expect(idsOf(shuffle(letters, "", (order) => idsOf(order) === plain))).toBe(plain.slice(1) + plain[0]);
    expect(idsOf(shuffle(letters, "", () => true))).toBe(plain);
  });
});
