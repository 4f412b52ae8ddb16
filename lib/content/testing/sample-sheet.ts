/**
 * One student's real answer sheet to the homework, as typed. Three of its answers are wrong: the last row of
 * `zero-padding` b and sum, both rows of `dilation` b and sum, and two axes of `output-shape-stride`.
 */
export const sampleSheet = {
  convolution: { r: "[9 9; 9 9]", g: "[18 18; 18 18]", b: "[18 18; 27 27]", sum: "[45 45; 54 54]" },
  "zero-padding": {
    r: "[4 6 6 4; 6 9 9 6; 6 9 9 6; 4 6 6 4]",
    g: "[8 12 12 8; 12 18 18 12; 12 18 18 12; 8 12 12 8]",
    b: "[6 9 9 6; 12 18 18 12; 18 27 27 18; 24 36 36 24]",
    sum: "[18 27 27 18; 30 45 45 30; 36 54 54 36; 24 36 36 24]",
  },
  dilation: { r: "[4 4; 4 4]", g: "[8 8; 8 8]", b: "[8 8; 12 12]", sum: "[20 20; 24 24]" },
  "output-shape": { shape: "126x126x16" },
  "output-shape-stride": { shape: "64x64x16" },
  "max-pooling": { r: "[1 1; 1 1]", g: "[2 2; 2 2]", b: "[2 2; 4 4]" },
} as const;
