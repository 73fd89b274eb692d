// What programs that others use to read oEmbed make of an address: node oembed.mjs ADDRESS [MAXWIDTH]
// Prints a JSON object with the answer of each.
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';

const [address, maxwidth] = process.argv.slice(2);
const extractus = await extract(address, maxwidth ? { maxwidth } : {});
const { oEmbed, open_graph: openGraph } = await unfurl(address);
console.log(JSON.stringify({ extractus, unfurl: oEmbed, openGraph }));
