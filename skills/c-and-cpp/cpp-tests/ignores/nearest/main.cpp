#include <cassert>
int main() { assert(1 + 1 == 2); return 0; } // TEST(Cart, Empty) { EXPECT_EQ(1, 1); }
