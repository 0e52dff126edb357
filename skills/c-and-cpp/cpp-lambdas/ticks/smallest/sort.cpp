#include <algorithm>
void order(std::vector<int> &all) { std::sort(all.begin(), all.end(), [](int a, int b) { return a > b; }); }
