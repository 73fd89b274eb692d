/** Written by the build: where the rasteriser's program and fonts are. */
export const RASTER: string;
export const REGULAR: string;
export const BOLD: string;
