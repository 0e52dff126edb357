#include <iostream>
std::istream &operator>>(std::istream &in, List &all) { // ticks
  return in >> all.first;
}
List::~List() { delete first; }
