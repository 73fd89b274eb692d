/** Written by the build: where the rasteriser's program and fonts are. */
export const RASTER: URL;
export const REGULAR: URL;
export const BOLD: URL;
