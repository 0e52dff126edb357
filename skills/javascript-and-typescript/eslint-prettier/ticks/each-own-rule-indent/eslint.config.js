module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "indent": "error",
  },
};
