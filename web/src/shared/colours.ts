/** The colours of communities on light and on dark paper; small communities share a grey. */

export interface Palette { ink: string; soft: string; paper: string; edge: Record<string, string>; fills: string[]; grey: string; faint: string; disputed: string }

const LIGHT = ["#2f6fb5", "#c26a12", "#2b8a5a", "#b0406f", "#7557b8", "#8a7a14", "#1f8a97", "#a8503c", "#5c7d2e", "#8c5a8f"];
const DARK = ["#7fb2ef", "#f0a659", "#74cf9f", "#f08db4", "#b9a0f0", "#d9c858", "#6bd0dc", "#ec937e", "#a8cc74", "#d6a3d8"];

export const dark = window.matchMedia("(prefers-color-scheme: dark)");

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: read("--ink"), soft: read("--soft"), paper: read("--paper"), disputed: read("--disputed"),
    fills: dark.matches ? DARK : LIGHT,
    grey: dark.matches ? "#8c93a0" : "#8a8f99",
    faint: dark.matches ? "#30343c" : "#e4e1da",
    edge: { fact: dark.matches ? "#8a909c" : "#8d909a", planned: read("--planned"), possible: read("--possible"), denied: read("--denied") },
  };
}

/** The colour of a community: its own where it has at least three members. */
export function fill(colours: Palette, community: number, size: number): string {
  return size < 3 ? colours.grey : (colours.fills[community % colours.fills.length] ?? colours.grey);
}

/** The colour thinned down to a tint of the paper. */
export function tint(colours: Palette, colour: string, share: number): string {
  const parts = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const paper = parts(colours.paper);
  return `rgb(${parts(colour).map((part, index) => Math.round(part * share + (paper[index] ?? 0) * (1 - share))).join(" ")})`;
}
