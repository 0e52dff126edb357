export default [{ rules: { "no-var": "error" } }];
