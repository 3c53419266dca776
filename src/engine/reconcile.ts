import { type Pace, unhurried, visitEach } from "./pace";

/**
 * Pairs two lists that should tell of the same things (reconciliation, Swedish: avstämning). Gates and grades: two
 * entries can only meet where a gate's key is equal on both sides; within it the closest meet. Nothing is merged:
 * entries with one and the same key are counted together, so that a double shows. What two entries claim equally
 * well is left to a person.
 */

/** One way to meet, tried in order on what the ways before it left. */
export interface Gate<L, R> {
  /** "exact", "nearStart": said of every match, and named in texts. */
  readonly id: string;
  /** Must be equal on both sides; undefined keeps an entry out. */
  readonly left: (entry: L) => string | undefined;
  readonly right: (entry: R) => string | undefined;
  /**
   * How far apart two entries are, 0 for alike; undefined for too far. Left out where an equal key is enough: then
   * all entries of one key make one match, however many they are on either side.
   */
  readonly distance?: (left: L, right: R) => number | undefined;
  /** Never pairs by itself: what meets here is only shown to a person. */
  readonly suggestsOnly?: true;
}

/** Entries that belong together, by their places in the two lists. Two on one side are a double, not a merge. */
export interface Match {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The gate's id; "person" where somebody paired them by hand; "alone" where only one side has the key. */
  readonly by: string;
  /** 0 for alike; larger the more they differ. */
  readonly distance: number;
}

/** An entry of the left list that may be one or several of the right, which none of the gates settles. */
export interface Unsure {
  readonly left: number;
  readonly candidates: readonly number[];
  readonly by: string;
}

export interface Reconciliation {
  /** Each left and each right entry is in exactly one match; one with an empty side is of one list alone. */
  readonly matches: readonly Match[];
  /** Questions to a person, about entries that stand alone in `matches`. */
  readonly unsure: readonly Unsure[];
}

/** What a person has settled by hand; it goes before every gate. Places outside the lists are passed over. */
export interface Settled {
  readonly pairs?: readonly { readonly left: number; readonly right: number }[];
  /** These must not meet, whatever the gates say. */
  readonly apart?: readonly { readonly left: number; readonly right: number }[];
}

/** Pairs that one key may make; a hostile list gives all entries one key, and is left to a person. */
const mostPairsOfKey = 400;
const mostCandidates = 5;

/** Takes time and memory linear in the two lists, or nearly so, and rests on the way. */
export async function reconcile<L, R>(
  left: readonly L[],
  right: readonly R[],
  gates: readonly Gate<L, R>[],
  settled: Settled = {},
  pace: Pace = unhurried,
): Promise<Reconciliation> {
  const work = new Pairing(left, right, settled, pace);
  work.pairByHand();
  for (const gate of gates) {
    if (gate.suggestsOnly) await work.suggest(gate);
    else if (gate.distance === undefined) await work.pairEqual(gate);
    else await work.pairClosest(gate);
  }
  return work.result(gates[0]);
}

/** The free entries of both lists that a gate gives one key. */
interface Group {
  readonly lefts: number[];
  readonly rights: number[];
}

class Pairing<L, R> {
  private readonly matches: Match[] = [];
  /** The left entries of each right one that a person has paired. */
  private readonly byHand = new Map<number, number[]>();
  private readonly unsure = new Map<number, Unsure>();
  private readonly leftFree: Uint8Array;
  private readonly rightFree: Uint8Array;
  /** The right entries that a left one must not meet. */
  private readonly apart = new Map<number, Set<number>>();

  constructor(
    private readonly left: readonly L[],
    private readonly right: readonly R[],
    private readonly settled: Settled,
    private readonly pace: Pace,
  ) {
    this.leftFree = new Uint8Array(left.length).fill(1);
    this.rightFree = new Uint8Array(right.length).fill(1);
    for (const { left: one, right: other } of settled.apart ?? [])
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other));
  }

  /** A person may put several of the left list together with one of the right: a line and its correction. */
  pairByHand(): void {
    for (const { left, right } of this.settled.pairs ?? []) {
      if (this.leftFree[left] !== 1 || this.right[right] === undefined) continue;
      this.byHand.set(right, [...(this.byHand.get(right) ?? []), left]);
      this.leftFree[left] = this.rightFree[right] = 0;
    }
  }

  /** All free entries of a key that both sides have make one match, but those that a person keeps apart from it. */
  async pairEqual(gate: Gate<L, R>): Promise<void> {
    await this.joinByHand(gate);
    await this.eachMeeting(gate, ({ lefts, rights }) => {
      const joined = lefts.filter(
        (left) => !this.apart.has(left) || rights.every((right) => !this.isApart(left, right)),
      );
      if (joined.length > 0) this.match(joined, rights, gate.id, 0);
    });
  }

  /** What has the very key of an entry that was paired by hand belongs there too. */
  private async joinByHand(gate: Gate<L, R>): Promise<void> {
    if (this.byHand.size === 0) return;
    const byKey = new Map(
      [...this.byHand.keys()].map((at) => [gate.right(this.right[at] as R), at] as const),
    );
    await visitEach(this.left, this.pace, (entry, left) => {
      const key = this.leftFree[left] === 1 ? gate.left(entry) : undefined;
      const right = key === undefined ? undefined : byKey.get(key);
      if (right === undefined || this.isApart(left, right)) return;
      this.byHand.get(right)?.push(left);
      this.leftFree[left] = 0;
    });
  }

  /** Within a key, the two that are closest to each other meet; where two are equally close a person is asked. */
  async pairClosest(gate: Gate<L, R>): Promise<void> {
    await this.eachMeeting(gate, ({ lefts, rights }) => {
      if (lefts.length * rights.length > mostPairsOfKey) this.ask(lefts, () => rights, gate.id);
      else this.pairWithin(gate, lefts, rights);
    });
  }

  private pairWithin(gate: Gate<L, R>, lefts: readonly number[], rights: readonly number[]): void {
    const options = this.options(gate, lefts, rights);
    for (const { left, right, distance } of options) {
      if (this.leftFree[left] !== 1 || this.rightFree[right] !== 1) continue;
      const rivals = options.filter(
        (other) =>
          other.distance === distance &&
          (other.left === left) !== (other.right === right) &&
          this.leftFree[other.left] === 1 &&
          this.rightFree[other.right] === 1,
      );
      if (rivals.length === 0) this.match([left], [right], gate.id, distance);
    }
    const open = (at: number) =>
      options.flatMap(({ left, right }) => (left === at && this.rightFree[right] === 1 ? [right] : []));
    this.ask(lefts, open, gate.id);
  }

  private options(gate: Gate<L, R>, lefts: readonly number[], rights: readonly number[]) {
    const options: { left: number; right: number; distance: number }[] = [];
    for (const left of lefts) {
      for (const right of rights) {
        const distance = gate.distance?.(this.left[left] as L, this.right[right] as R);
        if (distance === undefined || this.isApart(left, right)) continue;
        options.push({ left, right, distance });
      }
    }
    return options.sort((a, b) => a.distance - b.distance || a.left - b.left || a.right - b.right);
  }

  async suggest(gate: Gate<L, R>): Promise<void> {
    await this.eachMeeting(gate, ({ lefts, rights }) => {
      this.ask(lefts, (left) => this.firstOpen(left, rights), gate.id);
    });
  }

  /** As many as are asked about; the rest of a long list is not looked at. */
  private firstOpen(left: number, rights: readonly number[]): readonly number[] {
    const open: number[] = [];
    for (const right of rights) {
      if (open.length === mostCandidates) break;
      if (!this.isApart(left, right)) open.push(right);
    }
    return open;
  }

  private ask(lefts: readonly number[], candidates: (left: number) => readonly number[], by: string): void {
    for (const left of lefts) {
      if (this.leftFree[left] !== 1 || this.unsure.has(left)) continue;
      const found = candidates(left).slice(0, mostCandidates);
      if (found.length > 0) this.unsure.set(left, { left, candidates: found, by });
    }
  }

  /** The entries that are left make matches of one side; those of one key together, so that a double still shows. */
  async result(first: Gate<L, R> | undefined): Promise<Reconciliation> {
    const alone: Match[] = [];
    const used = new Set<number>();
    if (first !== undefined) {
      await visitEach((await this.groups(first)).values(), this.pace, ({ lefts }) => {
        if (lefts.length < 2) return;
        alone.push({ left: lefts, right: [], by: "alone", distance: 0 });
        for (const left of lefts) used.add(left);
      });
    }
    await visitEach(this.left, this.pace, (_, left) => {
      if (this.leftFree[left] === 1 && !used.has(left))
        alone.push({ left: [left], right: [], by: "alone", distance: 0 });
    });
    await visitEach(this.right, this.pace, (_, right) => {
      if (this.rightFree[right] === 1) alone.push({ left: [], right: [right], by: "alone", distance: 0 });
    });
    // A question about a line that found its pair later, or whose candidates all did, is no question any more.
    const unsure = [...this.unsure.values()].flatMap((one) => {
      const candidates = one.candidates.filter((right) => this.rightFree[right] === 1);
      return this.leftFree[one.left] === 1 && candidates.length > 0 ? [{ ...one, candidates }] : [];
    });
    const byHand = [...this.byHand].map(([right, left]) => ({
      left,
      right: [right],
      by: "person",
      distance: 0,
    }));
    return { matches: [...byHand, ...this.matches, ...alone], unsure };
  }

  private match(left: readonly number[], right: readonly number[], by: string, distance: number): void {
    for (const at of left) this.leftFree[at] = 0;
    for (const at of right) this.rightFree[at] = 0;
    this.matches.push({ left, right, by, distance });
  }

  private isApart(left: number, right: number): boolean {
    return this.apart.get(left)?.has(right) === true;
  }

  /** Visits the keys that both lists have free entries of. */
  private async eachMeeting(gate: Gate<L, R>, visit: (group: Group) => void): Promise<void> {
    await visitEach((await this.groups(gate)).values(), this.pace, (group) => {
      if (group.lefts.length > 0 && group.rights.length > 0) visit(group);
    });
  }

  private async groups(gate: Gate<L, R>): Promise<ReadonlyMap<string, Group>> {
    const groups = new Map<string, Group>();
    const group = (key: string): Group => {
      let known = groups.get(key);
      if (known === undefined) groups.set(key, (known = { lefts: [], rights: [] }));
      return known;
    };
    await visitEach(this.left, this.pace, (entry, at) => {
      const key = this.leftFree[at] === 1 ? gate.left(entry) : undefined;
      if (key !== undefined) group(key).lefts.push(at);
    });
    await visitEach(this.right, this.pace, (entry, at) => {
      const key = this.rightFree[at] === 1 ? gate.right(entry) : undefined;
      if (key !== undefined) group(key).rights.push(at);
    });
    return groups;
  }
}
