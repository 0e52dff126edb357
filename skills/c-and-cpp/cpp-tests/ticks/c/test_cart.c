#include <unity.h>
void test_size(void) {
  TEST_ASSERT_EQUAL_INT(0, cart_size()); // ticks
  ck_assert_int_eq(0, cart_size()); // ticks
  cr_assert(cart_size() == 0); // ticks
  cr_expect_eq(cart_size(), 0); // ticks
}
