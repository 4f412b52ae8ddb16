import { defineKind } from "../define-kind";
import { readCells } from "./answer";
import { carryRegion } from "./carry";
import { exampleRegions } from "./examples";
import { compileRegion, regionFields } from "./question";
import { redactRegion } from "./redact";
import { scoreRegion } from "./score";
import { settleRegion } from "./settle-region";

/** Cells of a grid: a receptive field, padded cells, the best match. */
export const regionKind = defineKind({
  summary: "Cells chosen on a grid; credit is the overlap with the right ones.",
  programUse: "value",
  fields: regionFields,
  compile: compileRegion,
  own: ({ grid }) => ({ programs: [{ path: ["grid"], program: grid }], variables: [] }),
  settle: settleRegion,
  read: (raw) => readCells(raw),
  score: scoreRegion,
  normal: (cells) => [...cells].sort(([row, column], [otherRow, other]) => row - otherRow || column - other),
  redact: (_, truth) => redactRegion(truth),
  examples: exampleRegions,
  right: ({ cells }) => ({ type: "answer", answer: cells }),
  carry: carryRegion,
});
