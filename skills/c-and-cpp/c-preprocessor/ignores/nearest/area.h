#ifndef AREA_H
#define AREA_H
int area(int w, int h); /* AREA(w, h) */
#endif
