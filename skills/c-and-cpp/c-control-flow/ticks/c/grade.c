char grade(int points) {
  if (points > 90) { // ticks
    return 'A';
  } else if (points > 60) { // ticks
    return 'B';
  }
  return 'C';
}
