export default [{ rules: { "@typescript-eslint/no-unsafe-argument": "warn" } }];
