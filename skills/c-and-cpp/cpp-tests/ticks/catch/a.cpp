#include <catch2/catch_test_macros.hpp>
TEST_CASE("is empty") { // ticks
  REQUIRE(cart.size() == 0);
}
