#include <stdlib.h>
struct node {
  int value;
  struct node *suivant; // ticks
};
void push(struct node *head) {
  struct node *fresh = malloc(8);
  fresh->suivant = head; // ticks
}
