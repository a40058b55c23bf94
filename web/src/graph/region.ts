/** A soft region around points: their convex hull, widened. */

interface Spot { x: number; y: number; size: number }

/** `colour` is opaque: a translucent one would be seen twice where outline and inside overlap. */
export function region(canvas: CanvasRenderingContext2D, spots: Spot[], colour: string): void {
  const hull = convex(spots);
  canvas.save();
  canvas.fillStyle = canvas.strokeStyle = colour;
  canvas.lineJoin = canvas.lineCap = "round";
  canvas.lineWidth = 120;
  canvas.beginPath();
  for (const [index, spot] of hull.entries()) {
    if (index) canvas.lineTo(spot.x, spot.y + 8);
    else canvas.moveTo(spot.x, spot.y + 8);
  }
  canvas.closePath();
  canvas.stroke();
  canvas.fill();
  canvas.restore();
}

function convex(spots: Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (points: Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const point of points) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(sorted), ...half(sorted.reverse())];
  return hull.length ? hull : spots.slice(0, 1);
}

function turn(a: Spot, b: Spot, c: Spot): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
