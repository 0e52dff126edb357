class Shape {
 public:
  virtual double area() const; // ticks
};
