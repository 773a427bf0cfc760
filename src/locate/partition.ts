/** Things that belong together, found by uniting them pair by pair (union–find). */
export class Partition {
  private readonly parent = new Map<number, number>();

  /** The representative of a thing's class. */
  of(thing: number): number {
    const parent = this.parent.get(thing) ?? thing;
    if (parent === thing) return thing;
    const root = this.of(parent);
    this.parent.set(thing, root);
    return root;
  }

  unite(things: readonly number[]): void {
    for (const thing of things) this.parent.set(this.of(thing), this.of(things[0]!));
  }
}
