import type { LoadPartTrace } from "../_picture/load-trace";
import { PicturePanel } from "./picture-panel";
import type { usePartPicture } from "./use-part-picture";

interface PartPictureProps {
  id: string;
  picture: ReturnType<typeof usePartPicture>;
  loadTrace: LoadPartTrace | null;
}

/** The picture of the answer judged last, while it is open. */
export function PartPicture({ id, picture: { open, own, at, close }, loadTrace }: PartPictureProps) {
  if (open === null || loadTrace === null) return null;
  return (
    <PicturePanel
      id={id}
      takesFocus={open.by === "button"}
      load={(ask) => loadTrace(ask, open.judged.answer)}
      own={own}
      at={at}
      onClose={close}
    />
  );
}
