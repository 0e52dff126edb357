#include <stdlib.h>
struct node {
  int value;
  struct node *prox; // ticks
};
void push(struct node *head) {
  struct node *fresh = malloc(8);
  fresh->prox = head; // ticks
}
