/** What the figures on the report's pages mean, in the words that stand beside them. */
export const CLASS_FIGURES = [
  {
    name: "Handed in",
    meaning: "Students with at least one answer that could be read, of all students of the course.",
  },
  { name: "Mean", meaning: "Of the points of those who handed in. What they left out counts as 0." },
  {
    name: "Standard deviation",
    meaning: "How far those points lie from their mean: the root of the mean squared distance.",
  },
] as const;

export const EXERCISE_FIGURES = [
  { name: "Tried", meaning: "Students with at least one answer that could be read." },
  { name: "Solved", meaning: "Students with full marks." },
  { name: "Mean", meaning: "Of the best marks of those who tried, as a share of the possible points." },
  {
    name: "Attempts until solved",
    meaning: "Which attempt first earned full marks on a part, on average over those who solved it.",
  },
  {
    name: "Blank",
    meaning: "Answers with nothing in them, of all that were handed in. They cost no attempt.",
  },
  {
    name: "Unreadable",
    meaning: "Answers of which a cell could not be read, of all that were handed in. They cost no attempt.",
  },
  {
    name: "Provisional",
    meaning:
      "Students with a mark that rules about words gave, or could not settle: a person may decide otherwise.",
  },
] as const;
