#include <algorithm>
int larger(int a, int b) { std::swap(a, b); return std::max(a, b); } // std::sort(a, b)
