/** The shapes of kinds of things, for legends and lists. */

const PATHS: Record<string, string> = {
  dot: "M8 1a7 7 0 1 0 .01 0z", square: "M2 2h12v12H2z", triangle: "M8 1l7 13H1z", triangleDown: "M8 15L1 2h14z",
  diamond: "M8 0l8 8-8 8-8-8z", hexagon: "M4 1.5h8L16 8l-4 6.500H4L0 8z",
  star: "M8 0l2.400 5.300 5.600.600-4.200 3.800 1.200 5.700L8 12.500l-5 2.900 1.200-5.700L0 5.900l5.600-.600z",
};

export function shapeMark(name: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "shape");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name] ?? PATHS["square"]!);
  svg.append(path);
  return svg;
}
