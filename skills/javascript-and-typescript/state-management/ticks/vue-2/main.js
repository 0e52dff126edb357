import Vue from "vue";

new Vue({ store });  // ticks
