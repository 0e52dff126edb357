module.exports = {
  rules: {
    "no-debugger": "off",
    "semi": "error",
  },
};
