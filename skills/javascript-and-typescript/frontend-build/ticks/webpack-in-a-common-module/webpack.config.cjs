module.exports = { entry: "./src/main.js" };  // ticks
