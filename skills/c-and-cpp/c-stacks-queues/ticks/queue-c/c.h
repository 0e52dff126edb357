void enfileirar(Fila *all, int one); // ticks
int desenfileirar(Fila *all);
