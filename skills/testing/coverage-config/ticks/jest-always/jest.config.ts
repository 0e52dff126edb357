export default {
  collectCoverage: true, // ticks
};
