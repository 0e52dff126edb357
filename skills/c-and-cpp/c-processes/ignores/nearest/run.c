#include <stdlib.h>
int main(void) { system("ls | wc -l"); return 0; } // fork()
