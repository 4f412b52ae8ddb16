import { ONE_BY_ONE, pair, trueOrFalse, wholeNumber } from "../argument-type";
import { optional, required } from "../operation";
import { NO_PADDING, paddingType } from "../padding";

export const filters = required(wholeNumber(1), "Number of filters, the output's channels.");
export const size = required(pair(1), "Rows and columns of the kernel.");
export const stride = optional(pair(1), ONE_BY_ONE, "Step of the window.");
export const padding = optional(paddingType, NO_PADDING, "Zeros around the input.");
export const dilation = optional(pair(1), ONE_BY_ONE, "Distance between neighbouring taps.");
export const bias = optional(trueOrFalse, true, "Whether every output channel has a bias.");
/** Read by `trainable`; the other arithmetic counts frozen layers like any other. */
export const frozen = optional(trueOrFalse, false, "Whether training leaves the weights as they are.");
