class Shape {
  double area() const; // ticks
};
