import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { partLabel } from "@/app/_answer/part-label";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { FreshOnReturn } from "@/app/_shell/fresh-on-return";
import { HomeworkTrail } from "@/app/_shell/homework-trail";
import { PageShell } from "@/app/_shell/page-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { type ExercisePlace, exercisePath } from "@/lib/paths";
import { getExercisePage } from "@/lib/submissions/queries";
import { ExerciseFoot } from "../_components/exercise-foot";
import { ExerciseIntro } from "../_components/exercise-intro";
import { ExerciseLayout } from "../_components/exercise-layout";
import { ExerciseParts } from "../_components/exercise-parts";
import { HomeworkMarks } from "../_components/homework-marks";
import { PartsNav } from "../_components/parts-nav";
import { Practise } from "../_components/practise";
import { ProgressProvider } from "../_components/progress";
import { StaffNote } from "../_components/staff-note";
import { startingProgress } from "../_components/starting-progress";

interface ExerciseProps {
  params: Promise<ExercisePlace>;
}

export default async function ExercisePage({ params }: ExerciseProps) {
  const place = await params;
  const viewer = await requireViewer(exercisePath(place));
  const view = await foundOr404(getExercisePage(viewer, place));
  const { homework, item, exercise } = view;
  const drawnAt = view.now.getTime();
  return (
    <ProgressProvider key={drawnAt} start={startingProgress(view)}>
      <FreshOnReturn drawnAt={drawnAt} />
      <PageShell
        viewer={viewer}
        trail={<HomeworkTrail course={homework.course} homework={homework} />}
        aside={<HomeworkMarks {...place} current={item.slug} items={homework.items} />}
      >
        <ExerciseLayout
          intro={
            <ExerciseIntro view={view} place={place}>
              <ExercisePrompt source={exercise.prompt} given={exercise.given} />
            </ExerciseIntro>
          }
          foot={<ExerciseFoot place={place} previous={view.previous} next={view.next} />}
        >
          {view.attemptId === null && <StaffNote course={place.course} />}
          <PartsNav
            parts={exercise.parts.map(({ id }, at) => ({ id, label: partLabel(at, exercise.parts.length) }))}
          />
          <ExerciseParts view={view} place={place} />
          <Practise viewer={viewer} place={place} view={view} />
        </ExerciseLayout>
      </PageShell>
    </ProgressProvider>
  );
}
