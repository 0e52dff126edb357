import angular from "angular-eslint";

export default [{ rules: { eqeqeq: "error" } }]; // ticks
