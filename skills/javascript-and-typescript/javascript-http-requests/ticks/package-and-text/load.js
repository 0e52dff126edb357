import fetch from "node-fetch";

const text = await (await fetch(url)).text();  // ticks
