typedef struct { // ticks
  int x;
} Point;
void move(Point *p) {
  p->x = 1;
}
