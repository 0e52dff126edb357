#define AREA(w, h) ((w) * (h))
