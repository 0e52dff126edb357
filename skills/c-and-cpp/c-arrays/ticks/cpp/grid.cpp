void grid() {
  int cells[3][3]; // ticks
  for (int row = 0; row < 3; row++) cells[row][0] = row;
}
