#include "shape.h"
double Shape::area() const { // ticks
  return 1;
}
