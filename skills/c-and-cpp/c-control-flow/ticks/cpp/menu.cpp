void menu(int option) {
  switch (option) { // ticks
  case 1:
    openFile();
    break;
  }
  while (option > 0) // ticks
    option--;
}
