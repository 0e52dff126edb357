module.exports = { rules: { "no-alert": "error" } };
