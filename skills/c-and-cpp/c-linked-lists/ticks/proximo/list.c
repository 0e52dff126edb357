#include <stdlib.h>
struct node {
  int value;
  struct node *proximo; // ticks
};
void push(struct node *head) {
  struct node *fresh = malloc(8);
  fresh->proximo = head; // ticks
}
