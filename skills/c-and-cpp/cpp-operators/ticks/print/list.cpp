#include <iostream>
std::ostream &operator<<(std::ostream &out, const List &all) { // ticks
  return out << all.size();
}
List::~List() { delete first; }
