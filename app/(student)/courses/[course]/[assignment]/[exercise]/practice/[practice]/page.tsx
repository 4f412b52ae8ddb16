import { ExercisePrompt } from "@/app/_answer/exercise-prompt";
import { FreshOnReturn } from "@/app/_shell/fresh-on-return";
import { HomeworkTrail } from "@/app/_shell/homework-trail";
import { PageShell } from "@/app/_shell/page-shell";
import type { PracticePlace } from "@/lib/practice/queries";
import { ExerciseLayout } from "../../_components/exercise-layout";
import { loadPractice } from "./_components/load-practice";
import { PracticeFoot } from "./_components/practice-foot";
import { PracticeIntro } from "./_components/practice-intro";
import { PracticeParts } from "./_components/practice-parts";

interface PracticeProps {
  params: Promise<PracticePlace>;
}

export default async function PracticePage({ params }: PracticeProps) {
  const place = await params;
  const { viewer, practice } = await loadPractice(place);
  const { exercise } = practice;
  return (
    <PageShell
      viewer={viewer}
      trail={<HomeworkTrail course={practice.course} homework={practice.homework} />}
    >
      <FreshOnReturn drawnAt={practice.now.getTime()} />
      <ExerciseLayout
        intro={
          <PracticeIntro view={practice} place={place}>
            <ExercisePrompt source={exercise.prompt} given={exercise.given} />
          </PracticeIntro>
        }
        foot={<PracticeFoot view={practice} place={place} />}
      >
        <PracticeParts key={practice.practiceId} view={practice} />
      </ExerciseLayout>
    </PageShell>
  );
}
