module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "prefer-const": "error",
  },
};
