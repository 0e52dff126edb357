module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "eqeqeq": "error",
  },
};
