#define AREA(w, h) ((w) * (h))
class Shape;
