/** Written by wasm-bindgen from `src/web_raster.rs`. */
export function png(order: { svg: string; zoom: number; faces: Uint8Array[] }): Uint8Array;

/** Starts the program that a response holds. */
export default function begin(response: Response): Promise<void>;
