import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { RightInWords } from "@/app/_kinds/right-in-words";
import { formatPoints } from "@/app/_ui/format-points";
import { KeyFigures } from "@/app/_ui/key-figures";
import type { RightAnswer } from "@/grader";
import type { ItemReport, PartFigures } from "@/lib/reports/item-report-view";
import styles from "../../../_components/report-page.module.css";
import { DrawnAnswer } from "./drawn-answer";
import { exerciseFigures } from "./exercise-figures";
import { OwnWrongAnswers } from "./own-wrong-answers";
import part from "./part-report.module.css";
import { partTitle } from "./part-title";
import { ProvisionalAnswers } from "./provisional-answers";
import { WrongAnswers } from "./wrong-answers";

const KEY_NAMES: { readonly [T in RightAnswer["type"]]: string } = {
  value: "Computed answer",
  answer: "Right answer",
  points: "What an answer should say",
};

/** One part: its question and right answer, its figures, and what was answered instead. */
export function PartReport({ report, figures }: { report: ItemReport; figures: PartFigures }) {
  const { part: question, index } = figures;
  const { parts, given } = report.exercise;
  const heading = `part-${index + 1}`;
  const key = report.keys[question.id];
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={part.head}>
        <h2 id={heading}>{partTitle(index, parts.length)}</h2>
        <p
          className={styles.quiet}
        >{`${formatPoints(question.points)} ${question.points === 100 ? "point" : "points"}`}</p>
      </div>
      <div className={part.columns}>
        <div className={part.asked}>
          {question.prompt !== "" && <ExercisePrompt source={question.prompt} given={given} />}
          {key !== undefined && (
            <div className={part.key}>
              <p className={part.name}>
                {`${KEY_NAMES[key.type]}${report.ownNumbers > 0 ? ", as printed" : ""}`}
              </p>
              {key.type === "value" ? (
                <DrawnAnswer part={question} value={key.value} />
              ) : (
                <RightInWords part={question} right={key} />
              )}
            </div>
          )}
          {parts.length > 1 && <KeyFigures figures={exerciseFigures(figures)} small />}
        </div>
        <div className={part.answers}>
          <ProvisionalAnswers report={report} figures={figures} />
          <WrongAnswers report={report} figures={figures} />
          <OwnWrongAnswers report={report} figures={figures} />
        </div>
      </div>
    </section>
  );
}
