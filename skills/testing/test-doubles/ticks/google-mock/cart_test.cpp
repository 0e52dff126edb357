TEST(Cart, Pays) {
  MockStore store;
  EXPECT_CALL(store, save()).WillOnce(Return(true)); // ticks
}
