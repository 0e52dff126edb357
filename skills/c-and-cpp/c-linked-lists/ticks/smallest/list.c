#include <stdlib.h>
struct node { int value; struct node *next; };
struct node *push(struct node *head, int value) {
  struct node *fresh = malloc(sizeof(struct node)); fresh->value = value; fresh->next = head; return fresh;
}
