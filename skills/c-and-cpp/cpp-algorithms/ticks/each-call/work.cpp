#include <algorithm>
#include <numeric>
#include <ranges>
using namespace std;
void work(vector<int> &v) {
  sort(v.begin(), v.end()); // ticks
  stable_sort(v.begin(), v.end()); // ticks
  find_if(v.begin(), v.end(), odd); // ticks
  count_if(v.begin(), v.end(), odd); // ticks
  copy_if(v.begin(), v.end(), out, odd); // ticks
  transform(v.begin(), v.end(), out, twice); // ticks
  accumulate(v.begin(), v.end(), 0); // ticks
  for_each(v.begin(), v.end(), show); // ticks
  remove_if(v.begin(), v.end(), odd); // ticks
  max_element(v.begin(), v.end()); // ticks
  min_element(v.begin(), v.end()); // ticks
  binary_search(v.begin(), v.end(), 1); // ticks
  lower_bound(v.begin(), v.end(), 1); // ticks
  upper_bound(v.begin(), v.end(), 1); // ticks
  next_permutation(v.begin(), v.end()); // ticks
  reverse(v.begin(), v.end()); // ticks
  unique(v.begin(), v.end()); // ticks
  find(v.begin(), v.end(), 1); // ticks
  count(v.begin(), v.end(), 1); // ticks
  std::any_of(v.begin(), v.end(), odd); // ticks
  std::all_of(v.begin(), v.end(), odd); // ticks
  std::none_of(v.begin(), v.end(), odd); // ticks
  copy(v.begin(), v.end(), out); // ticks
  fill(v.begin(), v.end(), 0); // ticks
  iota(v.begin(), v.end(), 0); // ticks
  std::partition(v.begin(), v.end(), odd); // ticks
  std::rotate(v.begin(), v.begin(), v.end()); // ticks
  std::shuffle(v.begin(), v.end(), dice); // ticks
  std::nth_element(v.begin(), v.begin(), v.end()); // ticks
  std::ranges::sort(v); // ticks
}
