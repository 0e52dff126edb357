const { createApp } = Vue;

createApp({
  data() { return { loaves: [] }; }, // ticks
  computed: { count() { return this.loaves.length; } }, // ticks
}).mount("#loaves");
