/* tslint:disable */
/* eslint-disable */
import type { Input, Match, Painted, Reading, TargetBox, Update, ViewUpdate } from './border.js';


/**
 * The graphic on one canvas.
 */
export class Chart {
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Takes one message, a plain object with the fields that its kind needs ([`Input::read`]), and says
   * what the page has to do. Never throws for bad values.
   */
  dispatch(message: Input): Update;
  /**
   * What the page has to show first; the same shape as [`Chart::dispatch`] gives. `null` when asked again.
   */
  first(): Update | null;
  /**
   * The id of the target that a key leads to from another; `null` if it leads nowhere.
   */
  neighbour(id: string, key: string): string | null;
  /**
   * A chart for `canvas`, `width` CSS pixels wide at `ratio` device pixels each; `query` as in the
   * address, `theme` as [`Theme::parse`] reads it, `panels` such as `grid,bars,time`, `scale` the root font size by 16 px,
   * `language` a table as [`Language::read`] takes it, empty for English.
   *
   * # Errors
   * When the canvas gives no 2d context.
   */
  constructor(canvas: HTMLCanvasElement, width: number, ratio: number, query: string, theme: string, panels: string, scale: number, language: string);
  /**
   * Paints what is stale at a time in milliseconds, and says what came of it; `null` where nothing was.
   *
   * # Errors
   * When the canvas refuses.
   */
  paint(now: number): Painted | null;
  /**
   * The colours in force for the page around the canvas, as [`crate::theme::Theme::palette`] writes them.
   */
  palette(): string;
  /**
   * What a text comes to as a query, and what in it makes no sense: `{ query, problems }`. Texts come as values
   * everywhere: what wasm-bindgen makes for a `&str` would weigh more in each function.
   */
  read(text: string): Reading;
  /**
   * The ledger's first `limit` rows, as 0-based rows of `expulsions-2018.csv`.
   */
  rows(limit: number): number[];
  /**
   * The parties that a text finds, best first.
   */
  search(text: string): Match[];
  /**
   * The current view as an SVG document in the light theme, `width` pixels wide: for paper and for files.
   * `standalone` adds heading, source line and margin.
   */
  svg(width: number, standalone: boolean): string;
  /**
   * The controls over the canvas, as [`Chart::view`] gives the words.
   */
  targets(): TargetBox[] | null;
  /**
   * Takes the time in milliseconds, by which what moves gets on, without painting.
   */
  tick(now: number): void;
  /**
   * Words and values of the view, where they may be others than when this was asked last; else `null`. Like the controls
   * they are no part of an update, because they can wait until the picture is painted.
   */
  view(): ViewUpdate | null;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
  readonly memory: WebAssembly.Memory;
  readonly __wbg_chart_free: (a: number, b: number) => void;
  readonly chart_dispatch: (a: number, b: any) => any;
  readonly chart_first: (a: number) => any;
  readonly chart_neighbour: (a: number, b: any, c: any) => any;
  readonly chart_new: (a: any, b: number, c: number, d: any, e: any, f: any, g: number, h: any) => [number, number, number];
  readonly chart_paint: (a: number, b: number) => [number, number, number];
  readonly chart_palette: (a: number) => any;
  readonly chart_read: (a: number, b: any) => any;
  readonly chart_rows: (a: number, b: number) => any;
  readonly chart_search: (a: number, b: any) => any;
  readonly chart_svg: (a: number, b: number, c: number) => any;
  readonly chart_targets: (a: number) => any;
  readonly chart_tick: (a: number, b: number) => void;
  readonly chart_view: (a: number) => any;
  readonly __wbindgen_malloc: (a: number, b: number) => number;
  readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
  readonly __wbindgen_free: (a: number, b: number, c: number) => void;
  readonly __wbindgen_exn_store: (a: number) => void;
  readonly __externref_table_alloc: () => number;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __externref_table_dealloc: (a: number) => void;
  readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
* Instantiates the given `module`, which can either be bytes or
* a precompiled `WebAssembly.Module`.
*
* @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
*
* @returns {InitOutput}
*/
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
* If `module_or_path` is {RequestInfo} or {URL}, makes a request and
* for everything else, calls `WebAssembly.instantiate` directly.
*
* @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
*
* @returns {Promise<InitOutput>}
*/
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
