#include <boost/asio.hpp>
void run(boost::asio::io_context &context) {
  boost::asio::ip::tcp::acceptor door(context, where); // ticks
  boost::asio::ip::tcp::socket one(context); // ticks
  boost::asio::ip::tcp::resolver names(context); // ticks
}
