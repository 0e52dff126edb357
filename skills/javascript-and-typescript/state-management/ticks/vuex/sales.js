import { mapActions, mapGetters, mapState, useStore } from "vuex";

const store = useStore();  // ticks
const state = mapState(["sales"]);  // ticks
const getters = mapGetters(["total"]);  // ticks
const actions = mapActions(["load"]);  // ticks
