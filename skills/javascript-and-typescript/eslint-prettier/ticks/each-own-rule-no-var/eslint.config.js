module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "no-var": "error",
  },
};
