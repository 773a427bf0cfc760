// The last line of a test run in a form any CI reads.
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }) {
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    console.log(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
}
