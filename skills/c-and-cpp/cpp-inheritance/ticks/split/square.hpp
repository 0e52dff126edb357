#include "shape.hpp"
class Square : public Shape { // ticks
 public:
  double area() const;
};
