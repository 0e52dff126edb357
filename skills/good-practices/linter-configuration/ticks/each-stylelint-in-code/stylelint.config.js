export default {
  rules: { "selector-class-pattern": null },
};
