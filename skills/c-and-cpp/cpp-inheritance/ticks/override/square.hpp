#include <base.hpp>
class Square : public Shape { // ticks
 public:
  double area() const override; // ticks
};
