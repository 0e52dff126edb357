module.exports = {
  rules: {
    "no-debugger": "off",
    "prefer-const": "error",
  },
};
