// Prints after the last test how long each project's files took, added up, and those that took long.
const LONG_MS = 10_000;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

class DurationsReporter {
  #files = [];

  onTestResult(test, result) {
    const project = test.context.config.displayName?.name ?? "tests";
    this.#files.push({ project, path: test.path, time: result.perfStats.runtime });
  }

  onRunComplete(_contexts, { startTime }) {
    const lines = [...new Set(this.#files.map(({ project }) => project))].map((project) => {
      const files = this.#files.filter((file) => file.project === project);
      return `  ${project}: ${seconds(files.reduce((sum, { time }) => sum + time, 0))} in ${files.length} files`;
    });
    const slowest = this.#files.filter(({ time }) => time >= LONG_MS).sort((a, b) => b.time - a.time);
    console.log(
      [
        `\nAfter ${seconds(Date.now() - startTime)}, files at the same time each counted in full:`,
        ...lines,
        `Over ${seconds(LONG_MS)}:`,
        ...slowest.map(({ path, time }) => `  ${seconds(time)}  ${path.replace(/^.*[\\/]test[\\/]/, "")}`),
      ].join("\n"),
    );
  }
}

module.exports = DurationsReporter;
