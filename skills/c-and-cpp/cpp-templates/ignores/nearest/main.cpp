#include <vector>
std::vector<int> all; // template <typename T>
