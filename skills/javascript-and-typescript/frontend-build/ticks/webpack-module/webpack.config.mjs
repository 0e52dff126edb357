export default { entry: "./src/main.js" };  // ticks
