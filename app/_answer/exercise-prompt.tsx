import type { PublicExercise } from "@/grader";
import { PrintedMarkdown } from "../_ui/markdown/printed-markdown";
import { heatScale } from "../_ui/matrix/heat-tint";
import { MatrixFigure } from "../_ui/matrix/matrix-figure";
import { flattenNumbers } from "../_ui/matrix/planes";

interface ExercisePromptProps {
  source: string;
  given: PublicExercise["given"];
}

/** A prompt with its given matrices, all tinted on one scale so that they compare by eye. */
export function ExercisePrompt({ source, given }: ExercisePromptProps) {
  const scale = heatScale(given.flatMap((matrix) => flattenNumbers(matrix.value)));
  const figure = (name: string) => {
    const matrix = given.find((one) => one.name === name);
    return matrix ? <MatrixFigure {...matrix} scale={scale} /> : null;
  };
  return <PrintedMarkdown source={source} figure={figure} />;
}
