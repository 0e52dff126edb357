module.exports = (request, response, next) => {
  console.log(request.url);
  next();  // ticks
};
