/** Written by wasm-bindgen from `crates/raster/src/web.rs`. */
export function png(order: { svg: string; zoom: number; faces: Uint8Array[] }): Uint8Array;

/** Starts the program that a response holds. */
export default function init(program: { module_or_path: Response }): Promise<unknown>;
