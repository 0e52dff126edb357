const angular = require("angular-eslint");

module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    quotes: ["error", "double"], // ticks
    semi: "error", // ticks
    indent: ["error", 2], // ticks
    eqeqeq: "error", // ticks
    "prefer-const": "error", // ticks
    "no-var": "error", // ticks
  },
};
