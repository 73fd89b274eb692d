/** Written by the build from `share.css`. */
declare const css: string;
export default css;
