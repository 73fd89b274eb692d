/** Written by wasm-bindgen from `src/web.rs`. */
import type { Input, Theme, Update } from './types.js';

export class Chart {
  constructor(
    canvas: HTMLCanvasElement,
    width: number,
    ratio: number,
    query: string,
    theme: Theme,
    panels: string,
    scale: number,
  );
  first(): Update;
  dispatch(input: Input): Update;
  paint(): boolean;
  rows(limit: number): ArrayLike<number>;
  svg(width: number, theme: string): string;
  free(): void;
}

export default function init(from: { module_or_path: Response }): Promise<unknown>;
