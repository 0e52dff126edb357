#include <stdlib.h>
struct node {
  int key;
  struct node *left_child; // ticks
};
void add(struct node *to) {
  to->left_child = malloc(8); // ticks
}
