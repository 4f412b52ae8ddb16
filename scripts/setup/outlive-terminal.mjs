import process from "node:process";

/**
 * A closed terminal, or a closed pipe, makes every further word an error, and telling that error the next one. What
 * is said to nobody is dropped instead, so that there is peace to stop in.
 */
export function outliveTerminal() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EIO" && error.code !== "EPIPE") throw error;
    });
  }
}
