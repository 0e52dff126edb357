struct point { int x; int y; };
int far(struct point p) { return p.x > 10; }
