import { describeFormat } from "@/grader";
import { previewSource } from "@/lib/exercises/preview-source";
import type { WorkPlace } from "@/lib/paths";
import { loadVersions, loadWork } from "../_components/load-work";
import { Workbench } from "./_components/workbench";

interface EditorProps {
  params: Promise<WorkPlace>;
}

export default async function EditorPage({ params }: EditorProps) {
  const place = await params;
  const [{ viewer, work }, versions] = await Promise.all([loadWork(place), loadVersions(place)]);
  const { source, conventions, revision, savedAt, now } = work;
  const preview = previewSource(source, conventions);
  const savedAgo = savedAt === null ? null : now.getTime() - savedAt.getTime();
  const published = work.published && { number: work.published.number, source: work.published.source };
  return (
    <Workbench
      place={{ course: work.course.slug, exercise: work.slug }}
      start={{ viewerId: viewer.id, source, revision, savedAgo, preview }}
      published={published}
      pinned={versions.flatMap(({ number, assignments }) => assignments.map((one) => ({ ...one, number })))}
      viewerName={viewer.name}
      format={describeFormat()}
    />
  );
}
