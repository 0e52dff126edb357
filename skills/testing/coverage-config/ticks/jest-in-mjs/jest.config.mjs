export default {
  testEnvironment: "node",
  collectCoverageFrom: ["src/**/*.js"], // ticks
};
