const FIRST_ROOM = 1024;
const GROWTH = 1.5;

/** Whole numbers below 2^32, four bytes each, only ever added to. */
export class GrowingNumbers {
  private room = new Uint32Array(FIRST_ROOM);
  private used = 0;

  add(number: number): void {
    if (this.used === this.room.length) {
      const larger = new Uint32Array(Math.ceil(this.room.length * GROWTH));
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.used] = number;
    this.used += 1;
  }

  get length(): number {
    return this.used;
  }

  /** A view: adding more may leave it behind. */
  get values(): Uint32Array {
    return this.room.subarray(0, this.used);
  }
}
