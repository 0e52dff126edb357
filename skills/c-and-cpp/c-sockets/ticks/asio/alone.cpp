#include <asio.hpp>
void run(asio::io_context &context) {
  asio::ip::tcp::acceptor door(context, where); // ticks
  asio::ip::tcp::socket one(context); // ticks
  asio::ip::tcp::resolver names(context); // ticks
}
