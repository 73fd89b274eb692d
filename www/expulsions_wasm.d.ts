/** Written by wasm-bindgen from `src/web.rs`. */
import type { Input, Theme, Update } from './types.js';

export interface Options {
  query?: string;
  theme?: Theme;
  scale?: number;
  panels?: string;
}

export class Chart {
  constructor(canvas: HTMLCanvasElement, width: number, ratio: number, options: Options);
  dispatch(input: Input): Update;
  paint(): boolean;
  rows(limit: number): ArrayLike<number>;
  svg(width: number, theme: string): string;
  free(): void;
}

export default function init(from: { module_or_path: Response }): Promise<unknown>;
