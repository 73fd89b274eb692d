/** Written by wasm-bindgen from `src/web/mod.rs`. */
import type { Input, Match, TargetBox, Update, View } from './types.js';

export class Chart {
  constructor(
    canvas: HTMLCanvasElement,
    width: number,
    ratio: number,
    query: string,
    theme: string,
    panels: string,
    scale: number,
    language: string,
  );
  first(): Update;
  dispatch(input: Input): Update;
  /** What a text comes to as a query, and what in it makes no sense. */
  read(text: string): { query: string; problems: string[] };
  /** The parties that a text finds, best first. */
  search(text: string): Match[];
  /** The target that a key leads to from another. */
  neighbour(id: string, key: string): string | null;
  /** Words and values of the view; `null` while they are those given last. */
  view(): View | null;
  /** The controls over the canvas; `null` while they are those given last. */
  targets(): TargetBox[] | null;
  /** Takes the time without painting. */
  tick(now: number): void;
  /** 0 when nothing was stale, 1 when all is done, 2 while things move. */
  paint(now: number): 0 | 1 | 2 | 3;
  /** Roles and colours in force: `ground=#FFFFFF;text=...`. */
  palette(): string;
  rows(limit: number): number[];
  /** The current view as an SVG document in the light theme; `standalone` adds heading, source line and margin. */
  svg(width: number, standalone: boolean): string;
  free(): void;
}

/** Starts the compiled program. */
export function initSync(program: { module: WebAssembly.Module }): unknown;
