#include "list.h"
struct node { // ticks
  int value;
};
