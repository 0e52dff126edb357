pub mod cart; // ticks
