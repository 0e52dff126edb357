export default [{ rules: { "react-refresh/only-export-components": "warn", "no-unused-vars": "error" } }];
