module.exports = {
  testEnvironment: "node",
  coverageThreshold: { global: { branches: 70 } }, // ticks
};
