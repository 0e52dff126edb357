#include <stdio.h>
int area(int width, int height);
int area(int width, int height) { return width * height; }
void hello(void) { printf("hello\n"); }
int main(int argc, char **argv) { hello(); return 0; }
