import { TooLarge } from './errors.js';
import { mpfr, STRUCT_BYTES, type Pointer } from './mpfr.js';

/** A value was used after the scope that it was made in had ended. */
export class EscapedValue extends Error {
  override readonly name = 'EscapedValue';
}

const SLOTS_A_CHUNK = 256;
const LIMB_BYTES = 4;
/** malloc's own bytes for a block, rounded up. */
const BLOCK_BYTES = 16;
/** Half of what a WebAssembly module can address: beyond 2 GiB it ends in a fatal error. */
const LARGEST_TOTAL_BYTES = 2 ** 30;

let totalBytes = 0;

/**
 * Memory for pairs of MPFR numbers of one precision, handed out like a stack.
 *
 * MPFR's numbers live outside of the garbage collector's sight. A slot is
 * initialised once and used again after the arena was wound back, so that a
 * loop whose body is a scope runs in constant memory. Each allocation has its
 * own stamp: a value that outlives its scope is found out, whether its slot is
 * free or was given to another value.
 */
export class Arena {
  private readonly addresses: Pointer[] = [];
  private stamps = new Float64Array(SLOTS_A_CHUNK);
  private top = 0;
  private serial = 0;

  /** @param bits the precision of every number in it. */
  constructor(readonly bits: number) {}

  /**
   * Takes the next slot.
   *
   * @throws TooLarge where all arenas of the thread together would pass 1 GiB.
   */
  allocate(): number {
    const slot = this.top;
    if (slot === this.addresses.length) this.grow();
    this.top = slot + 1;
    this.stamps[slot] = ++this.serial;
    return slot;
  }

  /** The stamp of the last allocation. */
  get stamp(): number {
    return this.serial;
  }

  /** The address of the lower number of a slot; the upper one follows it. */
  address(slot: number): Pointer {
    return this.addresses[slot]!;
  }

  /** Whether the slot still belongs to the allocation with this stamp. */
  owns(slot: number, stamp: number): boolean {
    return slot < this.top && this.stamps[slot] === stamp;
  }

  /** Where the stack stands now, to be wound back to. */
  mark(): number {
    return this.top;
  }

  /** Frees every slot that was taken since the mark. A mark above the top changes nothing. */
  windBack(mark: number): void {
    if (mark < this.top) this.top = mark;
  }

  /** How many slots were ever taken at a time, in whole chunks. */
  get capacity(): number {
    return this.addresses.length;
  }

  private grow(): void {
    const limbs = Math.ceil(this.bits / (8 * LIMB_BYTES)) * LIMB_BYTES + BLOCK_BYTES;
    const bytes = SLOTS_A_CHUNK * 2 * (STRUCT_BYTES + limbs);
    if (totalBytes + bytes > LARGEST_TOTAL_BYTES)
      throw new TooLarge(
        `intervals fill ${LARGEST_TOTAL_BYTES} bytes: put the body of the loop that makes them into a scope`,
      );
    totalBytes += bytes;
    const start = mpfr.malloc(SLOTS_A_CHUNK * 2 * STRUCT_BYTES);
    for (let i = 0; i < SLOTS_A_CHUNK; i++) {
      const lower = start + i * 2 * STRUCT_BYTES;
      mpfr.mpfr_init2(lower, this.bits);
      mpfr.mpfr_init2(lower + STRUCT_BYTES, this.bits);
      this.addresses.push(lower);
    }
    if (this.stamps.length < this.addresses.length) {
      const stamps = new Float64Array(2 * this.stamps.length);
      stamps.set(this.stamps);
      this.stamps = stamps;
    }
  }
}
