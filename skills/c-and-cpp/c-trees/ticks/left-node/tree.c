#include <stdlib.h>
struct node {
  int key;
  struct node *left_node; // ticks
};
void add(struct node *to) {
  to->left_node = malloc(8); // ticks
}
