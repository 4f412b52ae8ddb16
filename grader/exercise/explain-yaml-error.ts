import type { YAMLError } from "yaml";

/** What authors stumble over, in their terms: the first entry whose pattern fits the library's code and message. */
const EXPLANATIONS: readonly (readonly [RegExp, string])[] = [
  [/^TAB_AS_INDENT/, "lines are indented with spaces, not with tabs"],
  [/Missing closing/, "a quotation mark is not closed"],
  [/end with a [\]}]/, "a bracket is not closed, or a line inside it is not indented enough"],
  [/^BAD_INDENT|block sequence may not/, "this line is not indented like its neighbours"],
  [/Nested mappings.*\n/, "the line below is indented too far"],
  [/Nested mappings/, "there is a second colon in this line; put the text in quotation marks"],
  [/need to be followed by map values|^MULTILINE_IMPLICIT_KEY/, "a name, a colon and a value are expected"],
  [/^MISSING_CHAR Missing ,/, "a comma is missing between two items"],
  [/Missing space after :/, "a space is missing after the colon"],
  [/without - indicator/, "an item of a list begins with a dash"],
  [/^BAD_SCALAR_START/, "text that begins with this character needs quotation marks"],
  [
    /^BAD_DQ_ESCAPE/,
    "between double quotation marks a backslash is written twice; between single ones it is left as it is",
  ],
  [/^TAG_RESOLVE_FAILED|^BAD_COLLECTION_TYPE/, "tags (words that begin with !) mean nothing here"],
  [/^BAD_DIRECTIVE|directives-end/, "lines that begin with % mean nothing here"],
  [
    /^NON_STRING_KEY/,
    "the name before a colon must be a word; text that begins with { or [ needs quotation marks",
  ],
  [/flow-(seq|map)-end/, "this bracket closes nothing"],
  [/^BAD_ALIAS/, "text that begins with & or * needs quotation marks"],
  [/header includes extra/, "behind | or > the text begins on the next line"],
  [/^UNEXPECTED_TOKEN Unexpected block-seq-ind/, "a list begins on a line of its own"],
  [/Unexpected empty item/, "an item is missing between two commas"],
  [
    /^UNEXPECTED_TOKEN Unexpected (\S+ at node end|scalar)/,
    "the text goes on after its end; put all of it in quotation marks",
  ],
];

/** Why a text is not YAML, as a clause without a full stop; the library's own words where we have none. */
export function explainYamlError({ code, message, pos: [start] }: YAMLError, source: string): string {
  // A line without a second colon was read on into the one below.
  const newline = source.indexOf("\n", start);
  const line = source.slice(start, newline < 0 ? undefined : newline);
  const below = /:(\s|$)/.test(line) ? "" : "\n";
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(`${code} ${message}${below}`));
  return known?.[1] ?? message.replace(/\.$/, "");
}
