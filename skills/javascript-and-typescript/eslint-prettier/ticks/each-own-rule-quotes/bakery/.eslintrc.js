module.exports = {
  rules: {
    "no-debugger": "off",
    "quotes": "error",
  },
};
