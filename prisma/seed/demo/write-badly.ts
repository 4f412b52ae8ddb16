import type { NestedNumbers, RawAnswer } from "@/grader";
import { leaves } from "./make-slip";
import type { Random } from "./random";

/** Nothing: Check was pressed on empty boxes. */
export function writeNothing(value: NestedNumbers): RawAnswer {
  return typeof value === "number" ? "" : value.map(writeNothing);
}

/** Something nobody can read as numbers: the kind of thing that is noticed at once and mended. */
export function writeUnreadably(value: NestedNumbers, random: Random): RawAnswer {
  const isShape = typeof value !== "number" && value.every((each) => typeof each === "number");
  return random.pick(isShape ? [halfPixels, withQuestionMark, inWords] : [cutOff, withQuestionMark, inWords])(
    value,
  );
}

const withQuestionMark = (value: NestedNumbers): RawAnswer => {
  const last = leaves(value).length - 1;
  let at = -1;
  const write = (node: NestedNumbers): RawAnswer => {
    if (typeof node !== "number") return node.map(write);
    at += 1;
    return at === last ? "?" : String(node);
  };
  return write(value);
};

/** A list whose end was not copied. */
const cutOff = (value: NestedNumbers): RawAnswer => JSON.stringify(value).slice(0, -3);

const inWords = (value: NestedNumbers): RawAnswer => `all ${leaves(value)[0]}, I think`;

/** What comes out where nobody rounds. */
const halfPixels = (value: NestedNumbers): RawAnswer => {
  const [height, width, channels] = leaves(value);
  return `${height}.5 x ${width}.5 x ${channels}`;
};
