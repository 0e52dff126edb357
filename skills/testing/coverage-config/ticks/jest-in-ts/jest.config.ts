export default {
  testEnvironment: "node",
  collectCoverageFrom: ["src/**/*.ts"], // ticks
};
