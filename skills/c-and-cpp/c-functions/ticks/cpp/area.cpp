#include <string>

double area(double width, double height) { // ticks
  return width * height;
}

void print(const std::string &label, double value); // a prototype

void show(const std::string &label) { // ticks
  print(label, area(2, 3));
}
