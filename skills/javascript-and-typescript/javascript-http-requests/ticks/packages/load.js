import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { fetch } from "undici";

const one = await nodeFetch(url);  // ticks
const two = await crossFetch(url);  // ticks
const three = await fetch(url);  // ticks
const rows = await one.json();
