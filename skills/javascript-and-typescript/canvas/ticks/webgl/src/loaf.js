const a = canvas.getContext("webgl"); // ticks
const b = canvas.getContext("webgl2"); // ticks
