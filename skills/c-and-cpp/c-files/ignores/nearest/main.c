#include <stdio.h>
int main(void) { char line[80]; fgets(line, 80, stdin); fprintf(stderr, "fopen(\"a.txt\")"); return 0; }
