#include <map>
using namespace std;
void work(map<int, int> m, unordered_map<int, int> um, set<int> s, unordered_set<int> us, list<int> l) {
  m.find(1); // ticks
  um.erase(1); // ticks
  s.insert(1); // ticks
  us.emplace(1); // ticks
  l.push_front(1); // ticks
  l.push_back(1); // ticks
  l.pop_back(); // ticks
  l.pop_front(); // ticks
  m.at(1); // ticks
  m.count(1); // ticks
  m.contains(1); // ticks
  m.clear(); // ticks
}
void more(deque<int> d, stack<int> st, queue<int> q, priority_queue<int> pq, multimap<int, int> mm, multiset<int> ms) {
  d.resize(1); // ticks
  d.emplace_back(1); // ticks
  st.push(1); // ticks
  st.top(); // ticks
  st.pop(); // ticks
  q.front(); // ticks
  q.back(); // ticks
  pq.pop(); // ticks
  mm.insert({1, 2}); // ticks
  ms.insert(1); // ticks
  array<int, 3> a;
  a.at(1); // ticks
}
