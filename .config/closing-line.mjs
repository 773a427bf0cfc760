// The last lines of a test run in a form any CI reads.
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults }) {
    for (const { fullName, status, invocations } of testResults.flatMap(({ testResults: all }) => all))
      if (status === 'passed' && invocations > 1) console.log(`\npassed only when tried again: ${fullName}`);
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    console.log(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
}
