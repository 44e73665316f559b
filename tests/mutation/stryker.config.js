// The settings of `npm run mutation`: the tests of the two floors that decide what a page says are put to the test.
export default {
  mutate: ['src/lib/check/**/*.ts', 'src/lib/content/**/*.ts'],
  testRunner: 'in-process',
  plugins: ['./tests/mutation/in-process-runner.ts'],
  coverageAnalysis: 'perTest',
  // A list or pattern that is read once, while its file loads, cannot be changed in a process that lives on.
  ignoreStatic: true,
  concurrency: 2,
  // Files of tests that are loaded again stay in memory, so a process ends after so many mutants.
  maxTestRunnerReuse: 300,
  timeoutMS: 15_000,
  timeoutFactor: 4,
  ignorePatterns: ['/.astro', '/.cache', '/dist', '/public'],
  tempDirName: '.cache/mutation/copies',
  disableTypeChecks: false,
  allowConsoleColors: false,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
}
