import vue from "@vue/eslint-config-typescript";

export default [vue];
