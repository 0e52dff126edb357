void menu(int option) {
  switch (option) { // ticks
  case 1:
    open_file();
    break;
  }
  while (option > 0) // ticks
    option--;
}
