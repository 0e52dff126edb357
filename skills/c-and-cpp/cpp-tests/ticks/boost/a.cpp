BOOST_AUTO_TEST_CASE(is_empty) { // ticks
  BOOST_CHECK(true);
}
