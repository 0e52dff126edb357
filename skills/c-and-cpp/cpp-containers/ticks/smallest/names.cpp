#include <vector>
void add(std::vector<int> &all) { all.push_back(1); }
