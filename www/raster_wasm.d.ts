/** Written by wasm-bindgen from `src/web_raster.rs`. */
export function png(svg: string, zoom: number, regular: Uint8Array, bold: Uint8Array): Uint8Array;

export default function init(from: { module_or_path: Response }): Promise<unknown>;
