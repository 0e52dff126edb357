#include <time.h>
int main(void) { struct tm *now = localtime(&start); return now->tm_hour; } // struct point { int x; };
