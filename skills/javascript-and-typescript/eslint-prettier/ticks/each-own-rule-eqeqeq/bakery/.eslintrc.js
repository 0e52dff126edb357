module.exports = {
  rules: {
    "no-debugger": "off",
    "eqeqeq": "error",
  },
};
