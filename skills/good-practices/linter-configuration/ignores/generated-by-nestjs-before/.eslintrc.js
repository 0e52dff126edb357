module.exports = { rules: { "@typescript-eslint/explicit-function-return-type": "off" } };
