#include "list.h"
int list_size(struct list *all) { return all->size; }
