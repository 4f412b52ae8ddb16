import { stringify } from "yaml";

/** The text a new exercise begins with: small, complete, ready to be published or written over. */
export const exerciseTemplate = (
  title: string,
): string => `${stringify({ title }, { lineWidth: 0 })}topics: []
given:
  R: [[1, 2, 0], [0, 1, 3], [2, 0, 1]]
  f: [[1, 0], [0, 1]]
prompt: |
  Slide the filter $f$ over the image $R$ with stride 1 and without padding.

  {{R}} {{f}}
parts:
  - id: map
    kind: tensor
    prompt: The feature map $f * R$
    answer: conv2d(R, f)
    points: 2
  - id: largest
    kind: number
    prompt: Its largest value
    answer: max(map)
    points: 1
hints:
  - How many places are there for the filter in a row?
samples:
  - answers: { map: "2 5; 0 2", largest: "5" }
    expect: { map: right, largest: right }
  - answers: { map: "2 5; 0 1", largest: "3" }
    expect: { map: partial, largest: wrong }
`;
