#include <stdio.h>
int area(int width, int height);
void hello(void) { printf("hello\n"); }
int main(int argc, char **argv) { hello(); return 0; }
