/** Written by the build from `graphic.css`. */
declare const css: string;
export default css;
