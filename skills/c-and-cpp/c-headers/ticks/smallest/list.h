int list_size(struct list *all);
