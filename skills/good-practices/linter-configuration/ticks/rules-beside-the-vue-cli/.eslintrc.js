module.exports = {
  extends: ["plugin:vue/essential", "@vue/standard"],
  rules: {
    "no-debugger": "off",
    quotes: ["error", "double"], // ticks
  },
};
