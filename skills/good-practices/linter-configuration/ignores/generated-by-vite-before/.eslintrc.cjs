module.exports = { rules: { "react-refresh/only-export-components": "warn" } };
