/** Milliseconds; unpacking fills some 20 MB in this time. */
const INTERVAL = 50;
const MEGABYTE = 1024 * 1024;

/** Calls `tooMuch` once when the process has grown by more than `most` megabytes; gives back what stops the watch. */
export function watchGrowth(most: number, tooMuch: () => void): () => void {
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before <= most * MEGABYTE) return;
    clearInterval(watch);
    tooMuch();
  }, INTERVAL);
  return () => {
    clearInterval(watch);
  };
}
