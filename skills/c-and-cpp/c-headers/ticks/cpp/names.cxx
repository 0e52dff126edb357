#include "names.hh"
double twice(double of) { // ticks
  return of * 2;
}
