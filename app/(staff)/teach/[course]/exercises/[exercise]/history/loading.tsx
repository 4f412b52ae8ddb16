import { Skeleton } from "@/app/_ui/skeleton";

export default function HistoryLoading() {
  return (
    <>
      <p role="status" className="visually-hidden">
        Loading the versions…
      </p>
      <Skeleton shape="title" />
      <Skeleton shape="line" />
      <Skeleton shape="line" />
    </>
  );
}
