require("@rushstack/eslint-patch/modern-module-resolution");

module.exports = { root: true };
