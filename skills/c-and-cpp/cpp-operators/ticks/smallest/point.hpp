struct Point { int x; Point operator+(const Point &other) const { return {x + other.x}; } };
