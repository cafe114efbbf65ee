// Collects what the checks find. A check tells the outcome for one page at a time, good or bad, so
// that the last line counts both; every problem is printed as one line: check, page, what.

export class Report {
  passed = 0;
  failures = [];
  notes = [];

  // `problems` is empty when all is well.
  outcome(check, page, problems) {
    if (problems.length === 0) this.passed += 1;
    for (const what of problems) this.failures.push({ check, page, what });
  }

  // Worth a look, but no failure.
  note(text) {
    this.notes.push(text);
  }

  // Prints everything and returns the exit code.
  print(write = console.log) {
    const order = (a, b) => compare(a.check, b.check) || compare(a.page, b.page);
    const groups = new Map();
    for (const failure of this.failures.toSorted(order)) {
      const key = process.env.FULL ? groups.size : `${failure.check} ${failure.what}`;
      groups.set(key, [...(groups.get(key) ?? []), failure]);
    }
    // What is wrong in the same way on many pages is one fault of the theme: one line.
    for (const [{ check, page, what }, ...others] of groups.values()) {
      const more = others.length > 0 ? `  (and ${others.length} times more: FULL=1 shows where)` : '';
      write(`FAIL ${check}  ${page}  ${what}${more}`);
    }
    for (const note of this.notes) write(`note ${note}`);
    write(`${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length > 0 || this.passed === 0 ? 1 : 0;
  }
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
