// Collects what the checks find. A check tells the outcome for one page at a time, good or bad, so
// that the last line counts both; every problem is printed as one line: check, page, what.

const SHOWN_PER_CHECK = 25;

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
    const shown = new Map();
    const order = (a, b) => compare(a.check, b.check) || compare(a.page, b.page);
    for (const { check, page, what } of this.failures.toSorted(order)) {
      const count = (shown.get(check) ?? 0) + 1;
      shown.set(check, count);
      if (count <= SHOWN_PER_CHECK || process.env.FULL) write(`FAIL ${check}  ${page}  ${what}`);
    }
    for (const [check, count] of shown) {
      const hidden = count - SHOWN_PER_CHECK;
      if (hidden > 0 && !process.env.FULL) write(`FAIL ${check}  and ${hidden} more (FULL=1 shows all)`);
    }
    for (const note of this.notes) write(`note ${note}`);
    write(`${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length > 0 || this.passed === 0 ? 1 : 0;
  }
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
