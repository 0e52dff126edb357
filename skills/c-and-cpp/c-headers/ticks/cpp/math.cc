#include "math.hpp"
double half(double of) { // ticks
  return of / 2;
}
