/** Written by the build from `print.css`. */
declare const css: string;
export default css;
