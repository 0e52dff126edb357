export function slowFiles() {
  performance.mark("start"); // ticks
  window.performance.measure("load", "start"); // ticks
  const load = performance.getEntriesByName("load"); // ticks
  return performance.getEntriesByType("resource").filter((one) => one.duration > load[0].duration); // ticks
}
