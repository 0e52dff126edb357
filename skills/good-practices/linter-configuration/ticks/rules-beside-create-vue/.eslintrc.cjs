require("@rushstack/eslint-patch/modern-module-resolution");

module.exports = {
  extends: ["plugin:vue/vue3-essential", "@vue/eslint-config-typescript"],
  rules: {
    quotes: ["error", "double"], // ticks
    semi: ["error", "always"], // ticks
    indent: ["error", 2], // ticks
    "vue/max-attributes-per-line": "off", // ticks
  },
};
