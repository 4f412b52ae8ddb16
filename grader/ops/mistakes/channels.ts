import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { mergedChannels } from "../trace/redraw";
import { hasNeighbours, mapWeights, weightAt } from "./filters";

interface ChannelArguments {
  /** [H, W, Cin] */
  readonly x: Tensor;
  /** [kh, kw, Cin / groups, Cout] */
  readonly filters: Tensor;
  readonly groups: number;
  readonly bias: Tensor | null;
}

/** Mistakes in how a full convolution goes from its input's channels to its output's. */
export const channelMistakes: readonly DeclaredMistake<ChannelArguments>[] = [
  {
    id: "one-kernel-channel-for-all",
    change: (read) =>
      mixesChannels(read)
        ? { filters: mapWeights(read.filters, (_, place) => weightAt(read.filters, { ...place, input: 0 })) }
        : null,
  },
  { id: "channels-not-summed", change: keepApart },
  {
    id: "only-first-channel",
    change: (read) =>
      mixesChannels(read)
        ? { filters: mapWeights(read.filters, (weight, { input }) => (input === 0 ? weight : 0)) }
        : null,
  },
  {
    id: "channels-averaged",
    change: (read) =>
      mixesChannels(read)
        ? { filters: mapWeights(read.filters, (weight) => weight / read.filters.axis(2)) }
        : null,
  },
  {
    id: "summed-over-filters",
    change: ({ filters }) => (filters.axis(3) > 1 ? {} : null),
    finish: (value) => (value instanceof Tensor ? sumChannels(value) : value),
    redraw: (drawing, { bias }) => mergedChannels(drawing, "sum", bias ? 1 : 0),
  },
  {
    // Filter i meets channel i alone; with more filters than channels there is no such pairing.
    id: "one-by-one-without-mixing",
    change: (read) =>
      mixesChannels(read) && !hasNeighbours(read.filters) && read.filters.axis(3) <= read.filters.axis(2)
        ? {
            filters: mapWeights(read.filters, (weight, { input, output }) => (input === output ? weight : 0)),
          }
        : null,
  },
];

const mixesChannels = ({ filters, groups }: ChannelArguments): boolean => groups === 1 && filters.axis(2) > 1;

/** Every channel with its own slice of every filter: the same weights as a bank with a group for each channel. */
function keepApart(read: ChannelArguments): Partial<ChannelArguments> | null {
  if (!mixesChannels(read)) return null;
  const { filters, bias } = read;
  const [height, width, inputs, outputs] = [
    filters.axis(0),
    filters.axis(1),
    filters.axis(2),
    filters.axis(3),
  ];
  const apart = inputs * outputs;
  const repeated =
    bias && Float64Array.from({ length: apart }, (_, at) => bias.data[at % bias.data.length] ?? 0);
  return {
    filters: new Tensor([height, width, 1, apart], filters.data),
    groups: inputs,
    bias: repeated && new Tensor([apart], repeated),
  };
}

/** [H, W, C] to [H, W, 1] */
function sumChannels(value: Tensor): Tensor {
  const [height, width, depth] = [value.axis(0), value.axis(1), value.axis(2)];
  const sums = new Float64Array(height * width);
  value.data.forEach((cell, at) => {
    const position = Math.floor(at / depth);
    sums[position] = (sums[position] ?? 0) + cell;
  });
  return new Tensor([height, width, 1], sums);
}
