#include <gtest/gtest.h>
TEST(Account, Pays) { Account *one = make(); EXPECT_EQ(one->balance, 1); }
