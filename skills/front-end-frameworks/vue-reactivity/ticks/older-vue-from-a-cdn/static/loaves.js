new Vue({
  el: "#loaves",
  data: { loaves: [] }, // ticks
  computed: { count() { return this.loaves.length; } }, // ticks
  watch: { loaves() { this.save(); } }, // ticks
});
