/** Written by wasm-bindgen from `src/web_raster.rs`. */
export function png(order: { svg: string; zoom: number; faces: Uint8Array[] }): Uint8Array;

export default function init(from: { module_or_path: Response }): Promise<unknown>;
