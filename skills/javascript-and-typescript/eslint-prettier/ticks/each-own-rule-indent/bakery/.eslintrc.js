module.exports = {
  rules: {
    "no-debugger": "off",
    "indent": "error",
  },
};
