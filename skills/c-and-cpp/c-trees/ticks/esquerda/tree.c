#include <stdlib.h>
struct node {
  int key;
  struct node *esquerda; // ticks
};
void add(struct node *to) {
  to->esquerda = malloc(8); // ticks
}
