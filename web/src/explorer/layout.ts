/** Where things stand in the picture: wished distances, no covered labels, what was there stays put. */

export interface Place { x: number; y: number }
export interface Box { width: number; height: number }

const EDGE = 195;
const STEPS = 220;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Positions of `boxes`; edges are wished `stretch` times longer; `held` are positions that must stay (null where free). */
export function place(boxes: Box[], links: [number, number][], stretch: number, held: (Place | null)[]): Place[] {
  const wished = distances(boxes.length, links, EDGE * stretch);
  const places = started(boxes.length, links, held);
  for (let step = 0; step < STEPS; step++) stress(places, wished, held);
  for (let step = 0; step < STEPS && separate(places, boxes, held); step++);
  return places;
}

/** Hops between all pairs; pairs without a way count as six hops apart. */
function distances(count: number, links: [number, number][], edge: number): number[][] {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of links) {
    near[a]!.push(b);
    near[b]!.push(a);
  }
  return near.map((_, start) => {
    const far = new Array<number>(count).fill(6);
    far[start] = 0;
    let front = [start];
    for (let hops = 1; front.length && hops < 6; hops++) {
      const next = front.flatMap((node) => near[node]!.filter((other) => other !== start && far[other] === 6));
      for (const node of next) far[node] = hops;
      front = [...new Set(next)];
    }
    return far.map((hop) => hop * edge);
  });
}

function started(count: number, links: [number, number][], held: (Place | null)[]): Place[] {
  const anchor = (node: number): Place | null => {
    for (const [a, b] of links) {
      const other = a === node ? b : b === node ? a : -1;
      if (other >= 0 && held[other]) return held[other]!;
    }
    return null;
  };
  return Array.from({ length: count }, (_, node) => {
    if (held[node]) return { ...held[node]! };
    const from = anchor(node) ?? { x: 0, y: 0 };
    const radius = EDGE * Math.sqrt(node + 0.5) * 0.6;
    return { x: from.x + radius * Math.cos(node * GOLDEN) * 1.25, y: from.y + radius * Math.sin(node * GOLDEN) };
  });
}

function stress(places: Place[], wished: number[][], held: (Place | null)[]): void {
  const before = places.map((one) => ({ ...one }));
  for (let a = 0; a < places.length; a++) {
    if (held[a]) continue;
    let x = 0, y = 0, total = 0;
    for (let b = 0; b < places.length; b++) {
      const want = wished[a]![b]!;
      if (a === b || want === 0) continue;
      const dx = before[a]!.x - before[b]!.x, dy = before[a]!.y - before[b]!.y;
      const length = Math.max(1e-6, Math.hypot(dx, dy)), weight = 1 / (want * want);
      x += weight * (before[b]!.x + (dx * want) / length);
      y += weight * (before[b]!.y + (dy * want) / length);
      total += weight;
    }
    if (total) places[a] = { x: (before[a]!.x + x / total) / 2, y: (before[a]!.y + y / total) / 2 };
  }
}

/** Push overlapping boxes apart along the shorter way; whether there were any. */
function separate(places: Place[], boxes: Box[], held: (Place | null)[]): boolean {
  let moved = false;
  for (let a = 0; a < places.length; a++)
    for (let b = a + 1; b < places.length; b++) {
      const dx = places[b]!.x - places[a]!.x, dy = places[b]!.y - places[a]!.y;
      const overX = (boxes[a]!.width + boxes[b]!.width) / 2 - Math.abs(dx);
      const overY = (boxes[a]!.height + boxes[b]!.height) / 2 - Math.abs(dy);
      if (overX <= 0 || overY <= 0 || (held[a] && held[b])) continue;
      moved = true;
      const share = held[a] || held[b] ? 0.6 : 0.3;
      const [axis, push] = overX < overY ? (["x", (dx < 0 ? -1 : 1) * overX * share] as const) : (["y", (dy < 0 ? -1 : 1) * overY * share] as const);
      if (!held[a]) places[a]![axis] -= push;
      if (!held[b]) places[b]![axis] += push;
    }
  return moved;
}
