class NoFlourException extends RuntimeException { // ticks
}
