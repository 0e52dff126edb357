import fetch from "node-fetch";

const image = await (await fetch(url)).blob();  // ticks
