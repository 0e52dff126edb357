import prettier from "@vue/eslint-config-prettier";

export default [prettier];
