import fetch from "node-fetch";

const bytes = await (await fetch(url)).arrayBuffer();  // ticks
