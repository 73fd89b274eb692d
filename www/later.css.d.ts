/** Written by the build from `later.css`. */
declare const css: string;
export default css;
