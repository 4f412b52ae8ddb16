import * as tf from "@tensorflow/tfjs";

// Keeps tfjs from advertising its native backend; the portable one is what we want.
tf.env().set("IS_TEST", true);

export { tf };
