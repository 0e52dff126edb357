#include <cmocka.h>
void test_size(void **state) {
  assert_int_equal(0, cart_size()); // ticks
  assert_string_equal("a", cart_name()); // ticks
  assert_true(cart_empty()); // ticks
  assert_non_null(cart()); // ticks
  assert_null(none()); // ticks
}
