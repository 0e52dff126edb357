struct Point { // ticks
  int x;
};
int far(Point p) {
  return p.x > 10;
}
