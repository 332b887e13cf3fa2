/** Counts the calls that change the sheet, so that what was read before or during one is known to be stale. */
export class Traffic {
  private open = 0;
  private total = 0;

  /** Runs a call that changes the sheet. */
  async during<T>(call: () => Promise<T>): Promise<T> {
    this.open += 1;
    try {
      return await call();
    } finally {
      this.open -= 1;
      this.total += 1;
    }
  }

  mark(): number {
    return this.total;
  }

  /** True when no call was under way at any time since `mark`. */
  quietSince(mark: number): boolean {
    return this.open === 0 && this.total === mark;
  }
}
