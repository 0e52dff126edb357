const log = require("./middleware/log");

module.exports = (app, router) => {
  app.use(log);  // ticks
  router.use(log);  // ticks
};
