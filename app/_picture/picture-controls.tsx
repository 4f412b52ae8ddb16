import { type LucideIcon, Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { Icon } from "../_ui/icon";
import styles from "./picture.module.css";

interface PictureControlsProps {
  /** "cell 13 of 16" and what is to be said of it */
  where: string;
  first: boolean;
  last: boolean;
  playing: boolean;
  /** readers who want less motion step by themselves */
  still: boolean;
  onStep: (by: 1 | -1) => void;
  onPlay: () => void;
}

/** Previous cell, play or pause, next cell. Nothing is switched off at the ends, so that the focus stays. */
export function PictureControls(props: PictureControlsProps) {
  const { where, first, last, playing, still, onStep, onPlay } = props;
  return (
    <div className={styles.controls}>
      <Step label="Previous cell" icon={SkipBack} end={first} onPress={() => onStep(-1)} />
      {!still && (
        <button type="button" className={styles.step} onClick={onPlay}>
          <Icon of={playing ? Pause : Play} />
          {playing ? "Pause" : "Play"}
        </button>
      )}
      <Step label="Next cell" icon={SkipForward} end={last} onPress={() => onStep(1)} />
      <p className={styles.where}>{where}</p>
    </div>
  );
}

interface StepProps {
  label: string;
  icon: LucideIcon;
  end: boolean;
  onPress: () => void;
}

function Step({ label, icon, end, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      title={label}
      aria-label={label}
      aria-disabled={end || undefined}
      onClick={onPress}
    >
      <Icon of={icon} />
    </button>
  );
}
