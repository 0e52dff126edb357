pub mod shop; // ticks
