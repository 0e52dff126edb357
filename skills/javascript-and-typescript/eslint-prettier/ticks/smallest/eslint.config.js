export default [{ rules: { "no-alert": "error" } }];
