module.exports = {
  coverageDirectory: "coverage",
  coverageProvider: "v8",
};
