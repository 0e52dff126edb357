exports.time = function (request, response, next) {
  next();  // ticks
};
