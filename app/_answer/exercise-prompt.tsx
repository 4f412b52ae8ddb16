import type { PublicExercise } from "@/grader";
import { PrintedMarkdown } from "../_ui/markdown/printed-markdown";
import { figureText } from "../_ui/matrix/figure-text";
import { heatScale } from "../_ui/matrix/heat-tint";
import { MatrixFigure } from "../_ui/matrix/matrix-figure";
import { flattenNumbers } from "../_ui/matrix/planes";

interface ExercisePromptProps {
  source: string;
  given: PublicExercise["given"];
}

/** A prompt with its given matrices, all tinted on one scale so that they compare by eye; a number stays in its line. */
export function ExercisePrompt({ source, given }: ExercisePromptProps) {
  const matrices = given.filter(({ shape }) => shape.length > 0);
  const scale = heatScale(matrices.flatMap(({ value }) => flattenNumbers(value)));
  const figure = (name: string) => {
    const found = given.find((one) => one.name === name);
    if (found === undefined) return null;
    return typeof found.value === "number" ? (
      figureText(found.value)
    ) : (
      <MatrixFigure {...found} scale={scale} />
    );
  };
  return <PrintedMarkdown source={source} figure={figure} />;
}
