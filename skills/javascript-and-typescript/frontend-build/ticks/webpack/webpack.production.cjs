module.exports = { mode: "production" };  // ticks
