TEST_F(Cart, Empty) { // ticks
  ASSERT_TRUE(true);
}
