#include <stdio.h>
int main(void) { int n; char *name = "Ana"; scanf("%d", &n); printf("%s %d * 2\n", name, n * 2); return 0; }
