import type { MistakeId } from "../mistakes.en";
import { ok, type Result } from "../result";
import { type Effort, noEffort } from "./effort";
import type { Drawing } from "./trace/drawing";
import type { Value } from "./value";

/**
 * A mistake that an operation invites, declared over the arguments it looks at: an operation that reads these (and
 * maybe more) can declare it. Most are the operation's own computation with changed arguments.
 */
export type DeclaredMistake<Read> = ChangedArguments<Read> | OtherComputation<Read>;

export interface ChangedArguments<Read> {
  readonly id: MistakeId;
  /** What stands in place of the arguments where the mistake is made; null where it cannot be made. */
  readonly change: (read: Read) => Partial<Read> | null;
  /** What is done to the result afterwards. `read`: the arguments before the change. */
  readonly finish?: (value: Value, read: Read) => Value;
  /**
   * The drawing of the changed call, as the mistake is seen: with what `finish` does, or against the unchanged input.
   * Left out, it is drawn as it is, or not at all where there is something to finish.
   */
  readonly redraw?: (drawing: Drawing, read: Read) => Drawing | null;
}

interface OtherComputation<Read> {
  readonly id: MistakeId;
  /** The wrong result; null where the mistake cannot be made. */
  readonly compute: (read: Read, effort: Effort) => Result<Value> | null;
  /** How that is drawn; null where `compute` gives null or a refusal. Left out: not at all. */
  readonly trace?: (read: Read) => Drawing | null;
}

/** A mistake as whoever applies it sees it. */
export interface Mistake {
  readonly id: MistakeId;
  /** The wrong result for the same evaluated arguments; null where the mistake cannot be made with them. */
  readonly apply: (values: readonly Value[], effort?: Effort) => Result<Value> | null;
}

export type ApplyMistaken = (
  values: readonly Value[],
  ids: readonly MistakeId[],
  effort?: Effort,
) => Mistaken | null;

type Compute<Read> = (read: Read, effort: Effort) => Result<Value>;

/** A wrong result, or its refusal where the mistaken way leads nowhere, and the mistakes that led to it. */
export interface Mistaken {
  readonly made: readonly MistakeId[];
  readonly result: Result<Value>;
}

/**
 * Makes those of the mistakes that can be made with these arguments, one upon the other in their order; null where
 * none can. At most one computes by itself: it takes the place of `compute`, with the arguments that the others left.
 */
export function makeMistakes<Read>(
  mistakes: readonly DeclaredMistake<Read>[],
  given: Read,
  context: { readonly compute: Compute<Read>; readonly effort: Effort },
): Mistaken | null {
  const made: MistakeId[] = [];
  const finishes: ((value: Value) => Value)[] = [];
  let read = given;
  for (const mistake of mistakes) {
    if ("compute" in mistake) continue;
    const [before, change] = [read, mistake.change(read)];
    if (change === null) continue;
    read = { ...before, ...change };
    made.push(mistake.id);
    const { finish } = mistake;
    if (finish) finishes.push((value) => finish(value, before));
  }
  const other = firstComputed(mistakes, read, context.effort);
  if (other) made.push(other.id);
  if (made.length === 0) return null;
  const result = other?.result ?? context.compute(read, context.effort);
  return {
    made,
    result: result.ok ? ok(finishes.reduce((value, finish) => finish(value), result.value)) : result,
  };
}

/** How a call is drawn with mistakes made in it. */
export interface MistakenDrawing {
  readonly made: readonly MistakeId[];
  /** null where it cannot be computed, or where one of the mistakes has no picture. */
  readonly drawing: Drawing | null;
}

/** Draws the call with those of the mistakes that can be made, one upon the other, as `makeMistakes` makes them. */
export function traceMistakes<Read>(
  mistakes: readonly DeclaredMistake<Read>[],
  given: Read,
  trace: (read: Read) => Drawing | null,
): MistakenDrawing {
  const made: MistakeId[] = [];
  const redrawings: ((drawing: Drawing) => Drawing | null)[] = [];
  let read = given;
  for (const mistake of mistakes) {
    if ("compute" in mistake) continue;
    const [before, change] = [read, mistake.change(read)];
    if (change === null) continue;
    read = { ...before, ...change };
    made.push(mistake.id);
    const { finish, redraw } = mistake;
    if (redraw) redrawings.push((drawing) => redraw(drawing, before));
    else if (finish) redrawings.push(() => null);
  }
  const other = firstTraced(mistakes, read);
  if (other) made.push(other.id);
  const own = other ? other.drawing : trace(read);
  return { made, drawing: redrawings.reduce((drawing, redraw) => drawing && redraw(drawing), own) };
}

/** The mistake that `firstComputed` makes; one that can be drawn need not be computed for that. */
function firstTraced<Read>(mistakes: readonly DeclaredMistake<Read>[], read: Read) {
  for (const mistake of mistakes) {
    if (!("compute" in mistake)) continue;
    const drawing = mistake.trace?.(read) ?? null;
    if (drawing || mistake.compute(read, noEffort())) return { id: mistake.id, drawing };
  }
  return null;
}

function firstComputed<Read>(mistakes: readonly DeclaredMistake<Read>[], read: Read, effort: Effort) {
  for (const mistake of mistakes) {
    const result = "compute" in mistake ? mistake.compute(read, effort) : null;
    if (result) return { id: mistake.id, result };
  }
  return null;
}
