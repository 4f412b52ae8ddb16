import type { Ref } from "react";
import type { VerdictView } from "@/lib/submissions/views";
import { Button } from "../_ui/button";

interface PictureButtonProps {
  ref: Ref<HTMLButtonElement>;
  verdict: VerdictView;
  open: boolean;
  /** of the picture */
  panelId: string;
  onPress: () => void;
}

/** Opens and closes the picture of an answer. */
export function PictureButton({ ref, verdict, open, panelId, onPress }: PictureButtonProps) {
  const parts = verdict.diagnosis?.mistaken === true && verdict.status !== "right";
  return (
    <Button
      ref={ref}
      variant="quiet"
      aria-expanded={open}
      aria-controls={open ? panelId : undefined}
      onClick={onPress}
    >
      {open ? "Close the picture" : parts ? "See where the two part" : "See how it comes about"}
    </Button>
  );
}
