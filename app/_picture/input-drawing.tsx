"use client";

import { useState } from "react";
import figure from "../_ui/matrix/matrix-figure.module.css";
import { shapeInWords } from "../_ui/matrix/planes";
import { termsOn } from "./covered";
import styles from "./picture.module.css";
import { PictureSelect } from "./picture-select";
import { PlaneDrawing, type PlaneOf } from "./plane-drawing";

/** Channels that stand side by side, and the cells that each may have; else one is shown at a time. */
const BESIDE = { channels: 4, cells: 64 };

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What a call reads from, channel by channel, its name and size under it. */
export function InputDrawing(of: PlaneOf) {
  const { drawn, cell, input } = of;
  const [rows, columns, channels] = drawn.grid.shape;
  const [chosen, setChosen] = useState(0);
  const read = range(channels).filter((channel) => termsOn(cell, input, channel).length > 0);
  const shown = read.includes(chosen) ? chosen : (read[0] ?? chosen);
  const beside = channels <= BESIDE.channels && rows * columns <= BESIDE.cells;
  const drawings = beside ? range(channels) : [shown];
  const name = (channel: number) => (channels === 1 ? drawn.name : `${drawn.name}, channel ${channel + 1}`);
  return (
    <figure className={styles.input}>
      {!beside && channels > 1 && (
        <PictureSelect
          label={`Channel of ${drawn.name}`}
          value={shown}
          options={read.length === 0 ? range(channels) : read}
          words={(channel) => `${channel + 1} of ${channels}`}
          onChoose={setChosen}
        />
      )}
      <div className={styles.planes}>
        {drawings.map((channel) => (
          <div key={channel} className={styles.plane}>
            <PlaneDrawing {...of} channel={channel} name={name(channel)} />
            {channels > 1 && beside && (
              <p className={figure.caption} aria-hidden="true">
                <span className={figure.shape}>{`channel ${channel + 1}`}</span>
              </p>
            )}
          </div>
        ))}
      </div>
      <figcaption className={figure.caption} aria-hidden="true">
        <span className={figure.name}>{drawn.name}</span>
        <span className={figure.shape}>
          {shapeInWords(channels === 1 ? [rows, columns] : [rows, columns, channels])}
        </span>
      </figcaption>
    </figure>
  );
}
