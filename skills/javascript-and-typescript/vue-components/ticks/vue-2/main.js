import Vue from "vue";

new Vue({});
