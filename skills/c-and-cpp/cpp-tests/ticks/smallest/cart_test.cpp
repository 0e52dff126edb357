#include <gtest/gtest.h>
TEST(Cart, StartsEmpty) { EXPECT_EQ(Cart().size(), 0); }
