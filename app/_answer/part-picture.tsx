import { lazy, Suspense } from "react";
import { useReady } from "../_ui/use-ready";
import type { AnswerPictureProps } from "./answer-picture";

const NotLoaded = () => <p role="alert">The picture could not be loaded. Load the page again to see it.</p>;

/** Comes when the first verdict has a picture: no page carries it. */
const AnswerPicture = lazy(() =>
  import("./answer-picture").then(
    (file) => ({ default: file.AnswerPicture }),
    () => ({ default: NotLoaded }),
  ),
);

type PartPictureProps = Omit<AnswerPictureProps, "judged" | "loadTrace"> & {
  [K in "judged" | "loadTrace"]: AnswerPictureProps[K] | null;
};

/** The picture of the answer judged last, where it may be seen. */
export function PartPicture({ judged, loadTrace, ...rest }: PartPictureProps) {
  // Its button stands in another place of the page, which only the browser has.
  const ready = useReady();
  if (!ready || judged?.verdict.shown !== "trace" || loadTrace === null) return null;
  return (
    <Suspense>
      <AnswerPicture {...rest} judged={judged} loadTrace={loadTrace} />
    </Suspense>
  );
}
