#include <asio.hpp>
void run(io_context &context) {
  tcp::acceptor door(context, where); // ticks
  tcp::socket one(context); // ticks
  tcp::resolver names(context); // ticks
}
