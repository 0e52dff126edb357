const one = await fetch(url);  // ticks
const two = await window.fetch(url);  // ticks
const three = await globalThis.fetch(url);  // ticks
const rows = await one.json();
