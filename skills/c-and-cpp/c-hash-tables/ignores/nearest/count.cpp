#include <unordered_map>
int count(const std::unordered_map<int, int> &all, Entry *one) { return all.count(one->key); } // hash(key)
