#include <ctype.h>
#include <string.h>
void work(char *to, char *from) {
  strcpy(to, from); // ticks
  strncpy(to, from, 3); // ticks
  strcat(to, from); // ticks
  strncat(to, from, 3); // ticks
  strcmp(to, from); // ticks
  strncmp(to, from, 3); // ticks
  strcasecmp(to, from); // ticks
  strtok(to, ","); // ticks
  strtok_r(to, ",", &from); // ticks
  strstr(to, from); // ticks
  strchr(to, 'a'); // ticks
  strrchr(to, 'a'); // ticks
  strdup(to); // ticks
  strlen(to); // ticks
  strcspn(to, "\n"); // ticks
  snprintf(to, 10, "%d", 1); // ticks
  sprintf(to, "%d", 1); // ticks
  toupper(*to); // ticks
  tolower(*to); // ticks
  isalpha(*to); // ticks
  isdigit(*to); // ticks
  isspace(*to); // ticks
  isalnum(*to); // ticks
  isupper(*to); // ticks
  islower(*to); // ticks
  ispunct(*to); // ticks
}
