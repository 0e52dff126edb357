#include <vector>
int size(const std::vector<int> &all) { return all.size(); } // all.push_back(1)
