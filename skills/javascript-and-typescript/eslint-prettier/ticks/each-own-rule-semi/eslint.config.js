module.exports = {
  rules: {
    "@angular-eslint/component-selector": "off",
    "semi": "error",
  },
};
