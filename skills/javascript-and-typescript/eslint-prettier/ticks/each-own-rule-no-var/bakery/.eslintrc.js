module.exports = {
  rules: {
    "no-debugger": "off",
    "no-var": "error",
  },
};
