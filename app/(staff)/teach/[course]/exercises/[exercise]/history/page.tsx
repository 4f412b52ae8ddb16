import type { WorkPlace } from "@/lib/paths";
import { loadVersions, loadWork } from "../_components/load-work";
import { CompareForm } from "./_components/compare-form";
import { Comparison } from "./_components/comparison";
import { textsOf } from "./_components/texts-of";
import { VersionTable } from "./_components/version-table";
import { wantedPair } from "./_components/wanted-pair";

interface HistoryProps {
  params: Promise<WorkPlace>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
}

export default async function HistoryPage({ params, searchParams }: HistoryProps) {
  const place = await params;
  const [{ taught, work, title }, versions, wanted] = await Promise.all([
    loadWork(place),
    loadVersions(place),
    searchParams,
  ]);
  const texts = textsOf(versions, work);
  const pair = wantedPair(texts, wanted);
  return (
    <>
      <h1>
        History of <bdi>{title}</bdi>
      </h1>
      <VersionTable versions={versions} work={work} course={taught} />
      {pair !== null && (
        <>
          <CompareForm texts={texts} from={pair.from.name} to={pair.to.name} />
          <Comparison place={place} {...pair} />
        </>
      )}
    </>
  );
}
