#include <algorithm>
void order(std::vector<int> &all) { std::sort(all.begin(), all.end(), greater); all[0] = 1; } // [](int a) {}
