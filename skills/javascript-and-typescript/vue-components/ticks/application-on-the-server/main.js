import { createSSRApp } from "vue";

createSSRApp({});
