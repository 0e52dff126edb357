#include <catch2/catch_test_macros.hpp>
SCENARIO("is empty") { // ticks
  CHECK(cart.size() == 0);
}
