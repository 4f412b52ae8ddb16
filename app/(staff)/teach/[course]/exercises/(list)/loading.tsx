import { Skeleton } from "@/app/_ui/skeleton";

export default function ExercisesLoading() {
  return (
    <>
      <p role="status" className="visually-hidden">
        Loading the exercises…
      </p>
      <Skeleton shape="title" />
      <Skeleton shape="line" />
      <Skeleton shape="line" />
      <Skeleton shape="line" />
    </>
  );
}
