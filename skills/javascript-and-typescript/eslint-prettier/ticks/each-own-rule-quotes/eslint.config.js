module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "quotes": "error",
  },
};
