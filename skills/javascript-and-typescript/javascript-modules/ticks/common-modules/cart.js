const { price } = require("./prices.js");

const one = price(1);  // ticks
const two = price(2);  // ticks
module.exports = { one };  // ticks
exports.two = two;  // ticks
