#include <stdio.h>
void note(const char *text) { FILE *out = fopen("notes.txt", "a"); fputs(text, out); fclose(out); }
